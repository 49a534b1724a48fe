package vn.vinhdanh.review.sheet;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.ListVersions;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.RowChange;
import vn.vinhdanh.review.Remarks;

/** Gathers remarks and changes for the appraisal page in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class RowHistories {

    private final Remarks remarks;
    private final ListVersions versions;

    RowHistories(Remarks remarks, ListVersions versions) {
        this.remarks = remarks;
        this.versions = versions;
    }

    RowHistory of(Proposal proposal, long row) {
        var latest = versions.of(proposal.id()).size();
        var changed = latest < 2
                ? Set.<Long>of()
                : versions.changes(proposal.id(), latest).stream()
                        .map(RowChange::nominationId)
                        .collect(Collectors.toSet());
        return new RowHistory(remarks.of(row), latest, changed);
    }
}
