package vn.vinhdanh.nomination.duplicate;

import java.util.List;
import vn.vinhdanh.platform.Reason;

/**
 * Whom a list repeats, each at its row.
 *
 * @param obstacles what keeps the list from leaving the unit
 * @param notices what its people should know
 */
public record Twins(List<Reason> obstacles, List<Reason> notices) {

    /** What the unit should know about the row. */
    public List<Reason> noticesAt(long nomination) {
        return at(notices, nomination);
    }

    /** Why the row cannot leave the unit. */
    public List<Reason> obstaclesAt(long nomination) {
        return at(obstacles, nomination);
    }

    private static List<Reason> at(List<Reason> reasons, long nomination) {
        return reasons.stream()
                .filter(reason -> reason.place().equals("row-" + nomination))
                .toList();
    }
}
