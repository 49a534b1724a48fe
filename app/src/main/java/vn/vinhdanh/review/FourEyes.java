package vn.vinhdanh.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Desks;
import vn.vinhdanh.nomination.Involvements;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Nobody appraises what they wrote or submitted, nor themselves, nor the people they head. */
@Component
public class FourEyes {

    private final Involvements involvements;

    FourEyes(Involvements involvements) {
        this.involvements = involvements;
    }

    static void require(Actor officer, Proposal proposal) {
        if (!Right.APPRAISE_NOMINATION.isHeldBy(officer, proposal.department())) {
            throw Refusal.of("review.onlyOffice");
        }
        if (Desks.isWrittenBy(officer, proposal)) {
            throw Refusal.of("review.fourEyes");
        }
    }

    void require(Actor officer, Nomination nomination) {
        var barred = barred(officer, List.of(nomination)).get(nomination.id());
        if (barred != null) {
            throw Refusal.of(barred);
        }
    }

    /** Why the officer may not appraise, as a key of the bundle, by nomination; the others are theirs. */
    @Transactional(readOnly = true)
    public Map<Long, String> barred(Actor officer, Proposal proposal, Collection<Nomination> nominations) {
        try {
            require(officer, proposal);
            return barred(officer, nominations);
        } catch (Refusal refusal) {
            var reason = refusal.reasons().get(0).text();
            return nominations.stream().collect(Collectors.toMap(Nomination::id, nomination -> reason));
        }
    }

    /** Why somebody who is not of the office must keep away from a nomination, as a key of the bundle, by nomination. */
    @Transactional(readOnly = true)
    public Map<Long, String> bound(Actor person, Collection<Nomination> nominations) {
        return involvements.of(person, nominations).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, bond -> "review.bound." + bond.getValue()));
    }

    private Map<Long, String> barred(Actor officer, Collection<Nomination> nominations) {
        return involvements.of(officer, nominations).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, bond -> "review.barred." + bond.getValue()));
    }
}
