package vn.vinhdanh.nomination.quota;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.QuotaRule;
import vn.vinhdanh.nomination.Call;
import vn.vinhdanh.nomination.quota.Gauge.Holdings;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;

/** Reads how full quotas are, in a number of statements that does not grow with lists or units. */
@Component
@Transactional(readOnly = true)
class Gauges {

    private final QuotaList quotas;
    private final Counts counts;
    private final Claims claims;
    private final OverdraftRows overdrafts;
    private final Names names;

    Gauges(QuotaList quotas, Counts counts, Claims claims, OverdraftRows overdrafts, Names names) {
        this.quotas = quotas;
        this.counts = counts;
        this.claims = claims;
        this.overdrafts = overdrafts;
        this.names = names;
    }

    /** What is counted. */
    @Component
    record Counts(Bases bases, Holders holders) {}

    /** What things are called. */
    @Component
    record Names(Awards awards, Units units) {}

    /** The quota on which the list of a proposal draws, null where none limits it. */
    @Nullable
    ListGauge ofList(long proposal) {
        return quotas.ofProposal(proposal)
                .map(quota -> ofList(of(quota), proposal))
                .orElse(null);
    }

    private ListGauge ofList(Gauge gauge, long proposal) {
        var free = gauge.places() - gauge.used();
        return new ListGauge(gauge, Allotment.of(claims.ofList(proposal), free), overdrafts.isAsked(proposal));
    }

    Gauge of(Quota quota) {
        return ofCall(quota.call()).stream()
                .filter(gauge -> gauge.quota().scope().equals(quota.scope()))
                .findFirst()
                .orElseGet(() ->
                        words(quota.call(), quota.rule()).gauge(quota, Base.NOBODY, Holdings.none(quota.scope())));
    }

    /** The quotas of the call, each unit's where each has its own; empty where none limits it. */
    List<Gauge> ofCall(Call call) {
        return quotas.ruleOf(call).map(rule -> ofCall(call, rule)).orElse(List.of());
    }

    private List<Gauge> ofCall(Call call, QuotaRule rule) {
        var bases = counts.bases().byScope(call, rule);
        var held = counts.holders().byScope(call.key());
        var words = words(call, rule);
        var scopes = new TreeSet<>(bases.keySet());
        scopes.addAll(held.keySet());
        if (!rule.ofEachUnit()) {
            scopes.add("");
        }
        return scopes.stream()
                .map(scope -> words.gauge(
                        new Quota(call, rule, scope),
                        bases.getOrDefault(scope, Base.NOBODY),
                        held.getOrDefault(scope, Holdings.none(scope))))
                .toList();
    }

    /** What each unit holds of the call's places. */
    List<UnitUse> unitsOf(Call call) {
        return counts.holders().byUnit(call.key());
    }

    private Words words(Call call, QuotaRule rule) {
        return new Words(
                names.awards().names(List.of(call.awardCode(), rule.baseAward())),
                names.units().everOf(call.department()).stream().collect(Collectors.toMap(Unit::code, Unit::name)));
    }

    /** Names by code. */
    private record Words(Map<String, String> awards, Map<String, String> units) {

        Gauge gauge(Quota quota, Base base, Holdings held) {
            return new Gauge(
                    quota,
                    awards.getOrDefault(quota.award(), quota.award()),
                    awards.getOrDefault(quota.rule().baseAward(), quota.rule().baseAward()),
                    units.getOrDefault(quota.scope(), ""),
                    base,
                    held);
        }
    }
}
