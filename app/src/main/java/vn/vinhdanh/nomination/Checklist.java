package vn.vinhdanh.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Reason;

/** What a proposal still lacks before its unit may submit it. */
@Component
public class Checklist {

    private final NominationRepository nominations;
    private final Evidence evidence;
    private final Calls calls;
    private final Route route;
    private final Places places;
    private final Duplicates duplicates;

    Checklist(
            NominationRepository nominations,
            Evidence evidence,
            Calls calls,
            Route route,
            Places places,
            Duplicates duplicates) {
        this.nominations = nominations;
        this.evidence = evidence;
        this.calls = calls;
        this.route = route;
        this.places = places;
        this.duplicates = duplicates;
    }

    /** Everything that keeps the proposal from being submitted today: a unit that has left, the call that is over, and every gap. */
    @Transactional(readOnly = true)
    public List<Reason> obstacles(Proposal proposal) {
        var obstacles = new ArrayList<>(route.closed(proposal.department(), proposal.unit(), proposal.unitName()));
        var call = calls.find(proposal.callId());
        if (!calls.isOpen(call)) {
            obstacles.add(Reason.of("nomination.call.closed", call.title(), call.deadlineInWords()));
        }
        obstacles.addAll(gaps(proposal.id()));
        return obstacles;
    }

    /** Every gap, every row above the quota and every duplicate, each at its row; empty when the proposal is complete. */
    @Transactional(readOnly = true)
    public List<Reason> gaps(long proposalId) {
        var listed = nominations.findByProposalIdOrderByNomineeKindAscIdAsc(proposalId);
        if (listed.isEmpty()) {
            return List.of(Reason.of("nomination.submit.noNominee"));
        }
        var withEvidence = evidence.ofProposal(proposalId).keySet();
        var gaps = new ArrayList<>(places.shortage(proposalId));
        listed.stream()
                .filter(nomination -> nomination.status() != NominationStatus.WITHDRAWN)
                .forEach(nomination -> gaps.addAll(gaps(nomination, withEvidence)));
        gaps.addAll(duplicates.obstacles(proposalId));
        return gaps;
    }

    /** Whether nobody stands in the list. */
    @Transactional(readOnly = true)
    public boolean isEmpty(long proposalId) {
        return !nominations.existsByProposalId(proposalId);
    }

    /** What one nominee lacks, at its row. */
    public static List<Reason> gaps(Nomination nomination, Set<Long> withEvidence) {
        var gaps = new ArrayList<Reason>();
        var row = "row-" + nomination.id();
        var length = nomination.report().length();
        if (length == 0) {
            gaps.add(Reason.at(row, "nomination.missing.report", nomination.name()));
        } else if (length < NomineeEntry.SHORTEST_REPORT) {
            gaps.add(Reason.at(
                    row, "nomination.missing.reportShort", nomination.name(), length, NomineeEntry.SHORTEST_REPORT));
        }
        if (!withEvidence.contains(nomination.id())) {
            gaps.add(Reason.at(row, "nomination.missing.evidence", nomination.name()));
        }
        return gaps;
    }
}
