package vn.vinhdanh.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.RecipientKind;

/**
 * One nomination on the agenda of a session, as it stood when the session was planned.
 *
 * @param leftOut whether the secretary keeps it for a later session
 * @param agree how many agreed; absent before the count, like {@code disagree} and {@code passed}
 */
public record AgendaItem(
        long session,
        long nomination,
        RecipientKind kind,
        String name,
        String post,
        String unitOfDay,
        String unit,
        String unitName,
        String receiptNumber,
        boolean leftOut,
        @Nullable Integer agree,
        @Nullable Integer disagree,
        @Nullable Boolean passed) {

    static AgendaItem of(long session, Waiting waiting) {
        var nomination = waiting.nomination();
        return new AgendaItem(
                session,
                nomination.id(),
                nomination.kind(),
                nomination.name(),
                nomination.post(),
                nomination.unitOfDay(),
                nomination.unit(),
                waiting.proposal().unitName(),
                String.valueOf(waiting.proposal().receiptNumber()),
                false,
                null,
                null,
                null);
    }

    /** Where the item stands on a page; refusals point there. */
    public String place() {
        return "row-" + nomination;
    }

    /** Whether a collective is honoured. */
    public boolean isCollective() {
        return kind == RecipientKind.COLLECTIVE;
    }
}
