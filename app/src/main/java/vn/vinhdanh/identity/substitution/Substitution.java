package vn.vinhdanh.identity.substitution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person does some kinds of steps for another who is away.
 *
 * @param absent who is away
 * @param substitute who does the steps meanwhile
 * @param fromDate first business day
 * @param toDate last business day
 * @param steps ids of the steps in their models
 * @param madeBy who arranged it
 * @param endedBy who ended it early, absent when nobody did
 */
record Substitution(
        long id,
        Named absent,
        Named substitute,
        LocalDate fromDate,
        LocalDate toDate,
        List<String> steps,
        String reason,
        Named madeBy,
        @Nullable Named endedBy) {

    /** A person as lists show them. */
    record Named(String userName, String fullName) {}

    /** How it stands on the business day. */
    enum Stage {
        COMING,
        RUNNING,
        OVER,
        ENDED_EARLY
    }

    Stage stageOn(LocalDate day) {
        if (endedBy != null) {
            return Stage.ENDED_EARLY;
        }
        if (day.isBefore(fromDate)) {
            return Stage.COMING;
        }
        return day.isAfter(toDate) ? Stage.OVER : Stage.RUNNING;
    }

    boolean concerns(String userName) {
        return absent.userName().equals(userName) || substitute.userName().equals(userName);
    }

    public boolean isMadeByAnother() {
        return !madeBy.userName().equals(absent.userName());
    }
}
