package vn.vinhdanh.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.register.past.PartialDate;

/**
 * An award, with name, post and unit of its day.
 *
 * @param kind what says so
 * @param id of the nomination or of the past award
 * @param counts whether conditions on earlier honours count it
 * @param year for which conditions on earlier honours count it, null where nobody knows
 * @param yearStated whether an old file states the year of the achievement; else a past award counts for the year of its decision
 * @param status how far a past award is to be believed
 */
public record PersonHonour(
        Kind kind,
        long id,
        String awardName,
        String name,
        String post,
        String unit,
        String decision,
        @Nullable LocalDate decidedOn,
        String decidedPrecision,
        String status,
        boolean counts,
        @Nullable Integer year,
        boolean yearStated) {

    /** What says that somebody was honoured. */
    public enum Kind {
        NOMINATION,
        PAST_AWARD
    }

    /** When it was decided, as far as it is known; empty where it is not. */
    public String decided() {
        return new PartialDate(decidedOn, PartialDate.Precision.valueOf(decidedPrecision)).text();
    }

    public boolean isPast() {
        return kind == Kind.PAST_AWARD;
    }
}
