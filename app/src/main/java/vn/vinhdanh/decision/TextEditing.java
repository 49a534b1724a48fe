package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints an unsigned decision anew after its lines have changed, and counts them anew. */
@Component
class TextEditing {

    private final DecisionRecords records;
    private final DecisionDocuments documents;
    private final BonusPricing pricing;

    TextEditing(DecisionRecords records, DecisionDocuments documents, BonusPricing pricing) {
        this.records = records;
        this.documents = documents;
        this.pricing = pricing;
    }

    void rewrite(Decision decision) {
        rewrite(decision, decision.pricedOn());
    }

    /** Takes the bonuses of the day for every line, struck ones too, and keeps the old amounts to be shown. */
    void reprice(Decision decision, LocalDate day) {
        var lines = records.lines(decision.id());
        var anew = pricing.of(
                decision.subject().awardCode(),
                lines.stream().map(DecisionLine::honoured).toList(),
                day);
        for (var index = 0; index < lines.size(); index++) {
            lines.get(index).price(anew.get(index));
        }
        records.save(lines);
        rewrite(decision, day);
    }

    private void rewrite(Decision decision, LocalDate priceDay) {
        decision.requireUnsigned();
        var standing = records.standing(decision.id());
        var file = documents.print(decision.subject(), priceDay, standing);
        decision.rewrite(tally(standing), priceDay, file);
        records.save(decision);
    }

    static RecipientTally tally(List<DecisionLine> lines) {
        return RecipientTally.of(lines.stream().map(DecisionLine::kind).toList());
    }
}
