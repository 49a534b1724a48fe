package vn.vinhdanh.nomination.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.NomineeCounts;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Timeline;
import vn.vinhdanh.nomination.TimelineLine;
import vn.vinhdanh.nomination.Turns;

/** Gathers one page of a proposal's list in a fixed number of statements. */
@Component
class ProposalReading {

    private final Nominees nominees;
    private final Nominations nominations;
    private final Evidence evidence;
    private final Turns turns;
    private final Timeline timeline;

    ProposalReading(Nominees nominees, Nominations nominations, Evidence evidence, Turns turns, Timeline timeline) {
        this.nominees = nominees;
        this.nominations = nominations;
        this.evidence = evidence;
        this.turns = turns;
        this.timeline = timeline;
    }

    NomineeCounts counts(long proposal) {
        return nominees.counts(proposal);
    }

    List<ReadRow> page(long proposal, int page) {
        var shown = nominees.page(proposal, page);
        var ids = shown.stream().map(Nomination::id).toList();
        var findings = nominations.findings(ids);
        var files = evidence.of(ids);
        var whose = turns.ofNominations(ids);
        var rows = new ArrayList<ReadRow>();
        for (var nominee : shown) {
            rows.add(new ReadRow(
                    page * Nominees.PAGE + rows.size() + 1,
                    nominee,
                    whose.get(nominee.id()),
                    files.getOrDefault(nominee.id(), List.of()),
                    findings.getOrDefault(nominee.id(), List.of())));
        }
        return rows;
    }

    /** What happened to the proposal, as this reader may know it. */
    List<TimelineLine> timeline(long proposal, Sight sight) {
        return timeline.ofProposal(proposal, sight.wholeDepartment());
    }

    /** When and by whom the unit submitted it, null before. */
    static @Nullable TimelineLine submission(List<TimelineLine> timeline) {
        return timeline.stream()
                .filter(line -> line.kind() == Happening.SUBMITTED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
