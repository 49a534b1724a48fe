package vn.vinhdanh.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;

/** Gathers the appraisal page in a fixed number of statements, whatever the length of the list. */
@Component
class AppraisalSheets {

    private final Proposals proposals;
    private final Nominations nominations;
    private final Evidence evidence;
    private final Appraisals appraisals;
    private final FourEyes fourEyes;

    AppraisalSheets(
            Proposals proposals, Nominations nominations, Evidence evidence, Appraisals appraisals, FourEyes fourEyes) {
        this.proposals = proposals;
        this.nominations = nominations;
        this.evidence = evidence;
        this.appraisals = appraisals;
        this.fourEyes = fourEyes;
    }

    /** The sheet of the task's proposal; without a chosen row the first one that has no verdict is shown. */
    @Transactional(readOnly = true)
    public AppraisalSheet of(OpenTask task, Actor officer, @Nullable Long chosen) {
        var proposal = proposals.find(task.caseId());
        var listed = nominations.ofProposal(proposal.id());
        var answers = nominations.eligibilityIn(proposal.id());
        var noted = appraisals.ofProposal(proposal.id());
        var files = evidence.ofProposal(proposal.id());
        var barred = fourEyes.barred(officer, proposal, listed);
        var rows = listed.stream()
                .map(row -> new AppraisalRow(
                        row,
                        Objects.requireNonNull(answers.get(row.id())),
                        noted.get(row.id()),
                        files.getOrDefault(row.id(), List.of()),
                        barred.get(row.id())))
                .toList();
        return AppraisalSheet.of(task, proposal, rows, chosen);
    }

    /** The nominee, when it stands in the task's proposal. */
    @Transactional(readOnly = true)
    public long nominee(OpenTask task, long nominationId) {
        if (nominations.find(nominationId).proposalId() != task.caseId()) {
            throw new NotFound();
        }
        return nominationId;
    }
}
