package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Bonus;
import vn.vinhdanh.catalogue.Bonuses;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.platform.Refusal;

/** Bonuses by the regime stamped on each proposal and the base salary of the day of the decision. */
@Component
class BonusPricing {

    private final Bonuses bonuses;

    BonusPricing(Bonuses bonuses) {
        this.bonuses = bonuses;
    }

    /** The bonus of each recipient of the award on the day, in their order. */
    List<Bonus> of(String awardCode, List<Honoured> recipients, LocalDate day) {
        Map<Rule, Bonus> known = new HashMap<>();
        return recipients.stream()
                .map(one -> known.computeIfAbsent(
                        new Rule(one.recipientKind(), one.regime()),
                        rule -> bonuses.of(awardCode, rule.kind(), rule.regime(), day)))
                .toList();
    }

    /** What the bonuses of the lines would come to on another day. */
    PriceChange on(Decision decision, List<DecisionLine> standing, LocalDate day) {
        var anew = of(
                decision.subject().awardCode(),
                standing.stream().map(DecisionLine::honoured).toList(),
                day);
        return new PriceChange(
                decision.pricedOn(),
                day,
                Money.total(standing),
                anew.stream().mapToLong(Bonus::amount).sum());
    }

    /** Refuses a text whose bonuses are those of another base salary than the day's. */
    void requireOf(Decision decision, List<DecisionLine> standing, LocalDate day, String place) {
        var change = on(decision, standing, day);
        if (change.matters()) {
            throw Refusal.at(place, "decision.bonus.changed", change.dayWritten(), change.before(), change.after());
        }
    }

    private record Rule(RecipientKind kind, Regime regime) {}
}
