package vn.vinhdanh.nomination.quota;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the free places of a quota: first those who have nothing else, in the order of the list, then those for whom the
 * director has granted more.
 *
 * @param within those who get a place of the quota
 * @param granted those who get one over the quota
 * @param over those for whom none is left
 */
record Allotment(List<Claim> within, List<Claim> granted, List<Claim> over) {

    /**
     * A row of a list that needs a place.
     *
     * @param overdraft the request that the director has granted for it, if so
     */
    record Claim(long nomination, String name, @Nullable Long overdraft) {}

    static Allotment of(List<Claim> claims, int free) {
        var allotment = new Allotment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        claims.stream().filter(claim -> claim.overdraft() == null).forEach(claim -> allotment.give(claim, free));
        claims.stream().filter(claim -> claim.overdraft() != null).forEach(claim -> allotment.give(claim, free));
        return allotment;
    }

    private void give(Claim claim, int free) {
        if (within.size() < free) {
            within.add(claim);
        } else if (claim.overdraft() != null) {
            granted.add(claim);
        } else {
            over.add(claim);
        }
    }
}
