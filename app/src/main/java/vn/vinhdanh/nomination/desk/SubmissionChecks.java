package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Checklist;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.desk.SubmissionCheck.Gap;

/** Finds out what keeps a list from being submitted, in a fixed number of statements. */
@Component
class SubmissionChecks {

    private final Checklist checklist;
    private final Nominees nominees;

    SubmissionChecks(Checklist checklist, Nominees nominees) {
        this.checklist = checklist;
        this.nominees = nominees;
    }

    SubmissionCheck of(Proposal proposal) {
        var places = nominees.of(proposal.id()).stream()
                .map(nominee -> "row-" + nominee.id())
                .toList();
        var gaps = checklist.obstacles(proposal).stream()
                .map(reason -> new Gap(reason, places.indexOf(reason.place()) + 1))
                .toList();
        return new SubmissionCheck(places.size(), gaps);
    }
}
