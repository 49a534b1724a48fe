package vn.vinhdanh.nomination.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Nominees;

/** Gathers one page of a proposal's list in a fixed number of statements. */
@Component
class ProposalReading {

    private final Nominees nominees;
    private final Nominations nominations;
    private final Evidence evidence;

    ProposalReading(Nominees nominees, Nominations nominations, Evidence evidence) {
        this.nominees = nominees;
        this.nominations = nominations;
        this.evidence = evidence;
    }

    List<ReadRow> page(long proposal, int page) {
        var shown = nominees.page(proposal, page);
        var ids = shown.stream().map(Nomination::id).toList();
        var findings = nominations.findings(ids);
        var files = evidence.of(ids);
        var rows = new ArrayList<ReadRow>();
        for (var nominee : shown) {
            rows.add(new ReadRow(
                    page * Nominees.PAGE + rows.size() + 1,
                    nominee,
                    files.get(nominee.id()),
                    findings.getOrDefault(nominee.id(), List.of())));
        }
        return rows;
    }

    /** The file of a nominee of this proposal. */
    byte[] evidence(long proposal, long nomination) {
        return evidence.content(nominees.find(proposal, nomination).id());
    }
}
