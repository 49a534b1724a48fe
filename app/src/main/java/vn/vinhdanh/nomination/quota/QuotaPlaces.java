package vn.vinhdanh.nomination.quota;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Places;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** Answers for the quotas whenever nominations move. */
@Component
class QuotaPlaces implements Places {

    private final QuotaList quotas;
    private final Gauges gauges;
    private final Ledger ledger;
    private final Balances balances;
    private final FinalCount count;

    QuotaPlaces(QuotaList quotas, Gauges gauges, Ledger ledger, Balances balances, FinalCount count) {
        this.quotas = quotas;
        this.gauges = gauges;
        this.ledger = ledger;
        this.balances = balances;
        this.count = count;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reason> shortage(long proposalId) {
        var sheet = gauges.ofList(proposalId);
        if (sheet == null || sheet.allotment().over().isEmpty()) {
            return List.of();
        }
        var gauge = sheet.gauge();
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of(
                sheet.waits() ? "quota.submit.waits" : "quota.submit.over",
                gauge.awardName(),
                gauge.used(),
                gauge.places(),
                sheet.allotment().over().size()));
        sheet.allotment().over().stream()
                .map(claim -> Reason.at("row-" + claim.nomination(), "quota.submit.row", claim.name()))
                .forEach(reasons::add);
        return reasons;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reserve(Collection<Long> nominations) {
        quotas.of(nominations).forEach(quota -> ledger.reserve(quota, nominations));
    }

    @Override
    public void confirm(Collection<Long> nominations) {
        ledger.confirm(nominations);
    }

    @Override
    public void release(Collection<Long> nominations) {
        ledger.release(nominations);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireWithin(Collection<Long> nominations) {
        for (var quota : quotas.of(nominations)) {
            balances.lock(quota);
            Refusal.unlessEmpty(count.excess(quota, nominations));
        }
    }
}
