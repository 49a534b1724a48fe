package vn.vinhdanh.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.decision.CountAgreement.Count;
import vn.vinhdanh.nomination.Checked;
import vn.vinhdanh.platform.text.VietnameseDate;
import vn.vinhdanh.register.DecisionNumber;

/**
 * A decision as its workspaces show it.
 *
 * @param counts what each source counts, the lines first
 * @param checked what the conditions say now to those who stand in it, by nomination
 * @param change what today's base salary would make of the bonuses
 */
record DecisionSheet(
        Decision decision, List<LineRow> rows, List<Count> counts, Map<Long, Checked> checked, PriceChange change) {

    public Subject subject() {
        return decision.subject();
    }

    public List<LineRow> collectives() {
        return of("COLLECTIVE");
    }

    public List<LineRow> individuals() {
        return of("INDIVIDUAL");
    }

    public String total() {
        return change.before();
    }

    public RecipientTally tally() {
        return counts.get(0).tally();
    }

    public boolean agrees() {
        return counts.stream().allMatch(this::agrees);
    }

    public boolean agrees(Count count) {
        return count.tally().equals(tally());
    }

    /** Whether every bonus rests on rows of the catalogue that two people have compared with the law. */
    public boolean verified() {
        return rows.stream().allMatch(LineRow::verified);
    }

    public @Nullable String officeRemark() {
        return decision.officeRemark();
    }

    public @Nullable String returnRemark() {
        return decision.returnRemark();
    }

    /** When the director signed, in words; null before. */
    public @Nullable String signed() {
        var signature = decision.signature();
        return signature == null ? null : VietnameseDate.moment(signature.moment());
    }

    public @Nullable Seal seal() {
        return decision.seal();
    }

    /** Number and symbol as the decision prints them, null before. */
    public @Nullable String number() {
        var seal = decision.seal();
        return seal == null ? null : DecisionNumber.written(seal.number(), seal.symbol());
    }

    public String pricedOn() {
        return VietnameseDate.of(decision.pricedOn());
    }

    private List<LineRow> of(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }
}
