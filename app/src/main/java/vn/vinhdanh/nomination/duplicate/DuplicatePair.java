package vn.vinhdanh.nomination.duplicate;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two nominations that have something in common, and what the office decided about it.
 *
 * @param certain whether it is one nominee for sure, so that somebody must decide
 * @param likeness of the reports in percent, 0 where they are not alike
 * @param decision null while nobody has decided, and once a report has changed since
 */
public record DuplicatePair(
        long id,
        int version,
        String department,
        Kind kind,
        boolean certain,
        int likeness,
        LocalDateTime foundAt,
        Side first,
        Side second,
        @Nullable Decision decision) {

    /** Whether nothing goes on before somebody decides. */
    public boolean isPressing() {
        return certain && decision == null;
    }

    /** Whether the nomination is one of the two. */
    public boolean has(long nomination) {
        return first.id() == nomination || second.id() == nomination;
    }

    /** Both, the older one first. */
    public List<Side> sides() {
        return List.of(first, second);
    }

    /** The one of the two with this number. */
    public Side side(long nomination) {
        return first.id() == nomination ? first : second;
    }

    /** The other one. */
    public Side other(long nomination) {
        return first.id() == nomination ? second : first;
    }

    /**
     * One of the two.
     *
     * @param unit code of the proposing unit
     * @param proposer its name when it proposed
     */
    public record Side(
            long id,
            String name,
            String post,
            String unitOfDay,
            String status,
            long proposal,
            String unit,
            String proposer,
            long call,
            String callTitle) {}

    /**
     * What the office decided.
     *
     * @param keeps the nomination that is kept, null where the two are no duplicates
     * @param told who decided
     */
    public record Decision(@Nullable Long keeps, String reason, String told, LocalDateTime at) {}
}
