package vn.vinhdanh.nomination.quota;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.quota.Allotment.Claim;
import vn.vinhdanh.platform.Conflict;

/** Gives out the places of quotas and takes them back, in the transaction in which the nominations move. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    private final Balances balances;
    private final Bases bases;
    private final Claims claims;
    private final Entries entries;
    private final Happenings happenings;

    Ledger(Balances balances, Bases bases, Claims claims, Entries entries, Happenings happenings) {
        this.balances = balances;
        this.bases = bases;
        this.claims = claims;
        this.entries = entries;
        this.happenings = happenings;
    }

    void reserve(Quota quota, Collection<Long> nominations) {
        var used = balances.lock(quota);
        // counted behind the lock: what the one before has taken is known
        var places = quota.rule().places(bases.of(quota).standing());
        var allotment = Allotment.of(claims.of(quota, nominations), places - used);
        if (!allotment.over().isEmpty()) {
            throw new Conflict("quota.taken", places, names(allotment.over()));
        }
        var taken = allotment.within().size();
        balances.take(quota, Math.max(places, used + taken), taken);
        entries.reserve(quota, ids(allotment.within()), null);
        overdraw(quota, allotment.granted());
        happenings.toEach(ids(allotment.within()), Happening.PLACE_RESERVED, null, (used + taken) + "/" + places);
        happenings.toEach(ids(allotment.granted()), Happening.PLACE_OVERDRAWN, null, "");
    }

    private void overdraw(Quota quota, List<Claim> granted) {
        granted.stream()
                .collect(Collectors.groupingBy(claim -> Objects.requireNonNull(claim.overdraft())))
                .forEach((overdraft, its) -> entries.reserve(quota, ids(its), overdraft));
    }

    void confirm(Collection<Long> nominations) {
        balances.lockOf(nominations);
        happenings.toEach(entries.confirm(nominations), Happening.PLACE_CONFIRMED, null, "");
    }

    void release(Collection<Long> nominations) {
        balances.lockOf(nominations);
        balances.giveBack(nominations);
        happenings.toEach(entries.release(nominations), Happening.PLACE_RELEASED, null, "");
    }

    /** Places that were taken within their quotas count over them from now on. */
    void overdraw(Collection<Long> nominations, long overdraft) {
        balances.lockOf(nominations);
        balances.giveBack(nominations);
        entries.overdraw(nominations, overdraft);
    }

    static String names(List<Claim> claims) {
        return claims.stream().map(Claim::name).collect(Collectors.joining(", "));
    }

    private static List<Long> ids(List<Claim> claims) {
        return claims.stream().map(Claim::nomination).toList();
    }
}
