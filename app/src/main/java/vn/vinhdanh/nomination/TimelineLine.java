package vn.vinhdanh.nomination;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param told who did it, such as {@code B thay A}; empty when nobody did, or when the reader is not to know
 * @param happenedAt the time of business; of several on one day, that of the last
 * @param count how many nominations it happened to
 * @param ofMany whether the line sums up nominations of a proposal
 * @param detail number, file or reason; empty where there is none, or several
 */
public record TimelineLine(
        Happening kind, String told, LocalDateTime happenedAt, int count, boolean ofMany, String detail) {

    /** As the proposing unit reads it: without names and reasons that stay in the department. */
    TimelineLine forUnit() {
        return new TimelineLine(
                kind,
                kind.isSignedForUnits() ? told : "",
                happenedAt,
                count,
                ofMany,
                kind.isExplainedToUnits() ? detail : "");
    }

    /** Key of the sentence; its values are count and detail. */
    public String text() {
        return "nomination.happened." + kind + (ofMany ? ".all" : "");
    }

    /** The version of the list that was sent then, null where none was. */
    public @Nullable Integer version() {
        return switch (kind) {
            case SUBMITTED -> 1;
            case SUPPLEMENTED -> detail.isEmpty() ? null : Integer.valueOf(detail);
            default -> null;
        };
    }

    /** The reason that a person gave, empty where the detail is something else. */
    public String reason() {
        return kind.hasReason() ? detail : "";
    }
}
