package vn.vinhdanh.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;

/**
 * What must hold of a decision's text before anybody passes it on: its counts agree, its bonuses are those of the day,
 * everybody on it may be honoured, and whoever signs it has appraised nobody in it.
 */
@Component
class TextCheck {

    private final DecisionRecords records;
    private final CountAgreement agreement;
    private final BonusPricing pricing;
    private final AppraisedLines appraised;
    private final Honourable honourable;

    TextCheck(
            DecisionRecords records,
            CountAgreement agreement,
            BonusPricing pricing,
            AppraisedLines appraised,
            Honourable honourable) {
        this.records = records;
        this.agreement = agreement;
        this.pricing = pricing;
        this.appraised = appraised;
        this.honourable = honourable;
    }

    /** The same for the one who signs. */
    void requireSignable(Decision decision, Actor director, long file, LocalDate day, String place) {
        appraised.refuse(decision, director);
        honourable.require(records.standing(decision.id()));
        require(decision, file, day, place);
    }

    /** Refuses the text in {@code file}; {@code place} is where a changed bonus is shown. */
    void require(Decision decision, long file, LocalDate day, String place) {
        agreement.require(decision, file);
        pricing.requireOf(decision, records.standing(decision.id()), day, place);
    }
}
