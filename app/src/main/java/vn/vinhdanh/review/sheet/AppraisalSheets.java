package vn.vinhdanh.review.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Outline;
import vn.vinhdanh.nomination.Outlines;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.FourEyes;

/** Gathers the appraisal page in a fixed number of statements, whatever the length of the list. */
@Component
class AppraisalSheets {

    private final Proposals proposals;
    private final Outlines outlines;
    private final Appraisals appraisals;
    private final SheetDossiers dossiers;
    private final FourEyes fourEyes;

    AppraisalSheets(
            Proposals proposals, Outlines outlines, Appraisals appraisals, SheetDossiers dossiers, FourEyes fourEyes) {
        this.proposals = proposals;
        this.outlines = outlines;
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.fourEyes = fourEyes;
    }

    /** The sheet of the task's proposal; without a chosen row the first one that has no verdict is shown. */
    @Transactional(readOnly = true)
    public AppraisalSheet of(OpenTask task, Actor officer, SheetQuery query) {
        var proposal = proposals.find(task.caseId());
        var list = new SheetList(outlines.ofProposal(proposal.id()), appraisals.ofProposal(proposal.id()), query);
        return new AppraisalSheet(task, proposal, list, rows(proposal, list, officer));
    }

    private Map<Long, AppraisalRow> rows(Proposal proposal, SheetList list, Actor officer) {
        var rows = dossiers.of(ids(list));
        var barred = fourEyes.barred(
                officer, proposal, rows.stream().map(Dossier::nomination).toList());
        return rows.stream()
                .map(row -> new AppraisalRow(row, list.noted(row.id()), barred.get(row.id())))
                .collect(Collectors.toMap(AppraisalRow::id, Function.identity()));
    }

    private static List<Long> ids(SheetList list) {
        return Stream.concat(list.shown().stream(), Stream.of(list.chosen()))
                .map(Outline::id)
                .distinct()
                .toList();
    }
}
