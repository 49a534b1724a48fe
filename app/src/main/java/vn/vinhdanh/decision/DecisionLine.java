package vn.vinhdanh.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.catalogue.Bonus;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.platform.Refusal;

/** One recipient of a decision: name, post and unit of the day, and the bonus. Never added after the draft. */
@Table(schema = "decision", value = "line")
class DecisionLine {

    @Id
    private @Nullable Long id;

    @Version
    private int version;

    private final long decisionId;
    private final long nominationId;
    private final int position;

    @Embedded.Empty
    private final Honoured honoured;

    @Embedded.Empty
    private Bonus bonus;

    private @Nullable Long previousAmount;

    @Embedded.Nullable(prefix = "strike_")
    private @Nullable Strike strike;

    DecisionLine(long decisionId, long nominationId, int position, Honoured honoured, Bonus bonus) {
        this.decisionId = decisionId;
        this.nominationId = nominationId;
        this.position = position;
        this.honoured = honoured;
        this.bonus = bonus;
    }

    void strike(Strike made) {
        if (strike != null) {
            throw Refusal.at(place(), "decision.strike.already");
        }
        strike = made;
    }

    void unstrike() {
        strike = null;
    }

    /** Takes the bonus of another day and keeps the old amount to be shown. */
    void price(Bonus anew) {
        if (anew.amount() != bonus.amount()) {
            previousAmount = bonus.amount();
        }
        bonus = anew;
    }

    boolean stands() {
        return strike == null;
    }

    /** Id of the line's row on the pages. */
    String place() {
        return "row-" + id();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long decisionId() {
        return decisionId;
    }

    long nominationId() {
        return nominationId;
    }

    int position() {
        return position;
    }

    RecipientKind kind() {
        return honoured.recipientKind();
    }

    Honoured honoured() {
        return honoured;
    }

    Regime regime() {
        return honoured.regime();
    }

    Bonus bonus() {
        return bonus;
    }

    /** What the bonus was before the base salary changed, if it did. */
    @Nullable
    Long previousAmount() {
        return previousAmount;
    }

    @Nullable
    Strike strike() {
        return strike;
    }
}
