package vn.vinhdanh.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a decision as the workspaces show it.
 *
 * @param order number in its annex, empty for a struck line
 * @param previous what the bonus was before the base salary changed
 */
record LineRow(
        DecisionLine line,
        String order,
        @Nullable String previous,
        @Nullable String struck) {

    static LineRow of(DecisionLine line, int order) {
        var previous = line.previousAmount();
        var strike = line.strike();
        return new LineRow(
                line,
                line.stands() ? String.valueOf(order) : "",
                previous == null ? null : Money.written(previous),
                strike == null ? null : strike.reason());
    }

    public long nomination() {
        return line.nominationId();
    }

    public long id() {
        return line.id();
    }

    public String place() {
        return line.place();
    }

    public String kind() {
        return line.kind().name();
    }

    public String name() {
        return line.honoured().name();
    }

    public String postAndUnit() {
        return line.honoured().place();
    }

    public String amount() {
        return Money.written(line.bonus().amount());
    }

    public String coefficient() {
        return line.bonus().coefficient().toPlainString().replace('.', ',');
    }

    public String baseSalary() {
        return Money.written(line.bonus().baseSalary());
    }

    /** Such as {@code CEILING}. */
    public String roundingMode() {
        return rounding()[0];
    }

    public String roundingStep() {
        return Money.written(Long.parseLong(rounding()[1]));
    }

    public String basis() {
        return line.bonus().basis();
    }

    public boolean verified() {
        return line.bonus().verified();
    }

    private String[] rounding() {
        return Objects.requireNonNull(line.bonus().rounding()).split(" ", 2);
    }
}
