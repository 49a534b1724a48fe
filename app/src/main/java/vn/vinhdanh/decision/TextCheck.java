package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.conduct.Suspensions;

/**
 * What must hold of a decision's text before anybody passes it on: its counts agree, its bonuses are those of the day, and
 * whoever signs it has appraised nobody in it.
 */
@Component
class TextCheck {

    private final DecisionRecords records;
    private final CountAgreement agreement;
    private final BonusPricing pricing;
    private final AppraisedLines appraised;
    private final Suspensions suspensions;

    TextCheck(
            DecisionRecords records,
            CountAgreement agreement,
            BonusPricing pricing,
            AppraisedLines appraised,
            Suspensions suspensions) {
        this.records = records;
        this.agreement = agreement;
        this.pricing = pricing;
        this.appraised = appraised;
        this.suspensions = suspensions;
    }

    /** The same for the one who signs. */
    void requireSignable(Decision decision, Actor director, long file, LocalDate day, String place) {
        appraised.refuse(decision, director);
        refuseSuspended(decision);
        require(decision, file, day, place);
    }

    /** Whoever is being looked into is not honoured: the director strikes them or waits. */
    private void refuseSuspended(Decision decision) {
        var lines = records.standing(decision.id());
        var suspended =
                suspensions.held(lines.stream().map(DecisionLine::nominationId).toList());
        Refusal.unlessEmpty(lines.stream()
                .filter(line -> suspended.containsKey(line.nominationId()))
                .map(line -> Objects.requireNonNull(suspended.get(line.nominationId()))
                        .reason(line.place(), line.honoured().name()))
                .toList());
    }

    /** Refuses the text in {@code file}; {@code place} is where a changed bonus is shown. */
    void require(Decision decision, long file, LocalDate day, String place) {
        agreement.require(decision, file);
        pricing.requireOf(decision, records.standing(decision.id()), day, place);
    }
}
