package vn.vinhdanh.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What must hold of a decision's text before anybody passes it on: its counts agree, its bonuses are those of the day. */
@Component
class TextCheck {

    private final DecisionRecords records;
    private final CountAgreement agreement;
    private final BonusPricing pricing;

    TextCheck(DecisionRecords records, CountAgreement agreement, BonusPricing pricing) {
        this.records = records;
        this.agreement = agreement;
        this.pricing = pricing;
    }

    /** Refuses the text in {@code file}; {@code place} is where a changed bonus is shown. */
    void require(Decision decision, long file, LocalDate day, String place) {
        agreement.require(decision, file);
        pricing.requireOf(decision, records.standing(decision.id()), day, place);
    }
}
