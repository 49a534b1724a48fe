package vn.vinhdanh.review.overview;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.ProposalQueue.Asked;
import vn.vinhdanh.nomination.ProposalQueue.Order;

/**
 * What of the office's list somebody wants to see, as the address carries it.
 *
 * @param call null for all
 * @param waiting null for all that waits for the office
 * @param text words in unit and call
 * @param order null for by deadline
 */
record OverviewForm(
        @Nullable Long call,
        @Nullable Waiting waiting,
        @Nullable String text,
        @Nullable Order order) {

    private static final int LONGEST_TEXT = 200;

    OverviewForm {
        var typed = text == null ? "" : text;
        text = typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
        waiting = waiting == null ? Waiting.OPEN : waiting;
        order = order == null ? Order.DEADLINE : order;
    }

    Asked asked() {
        return new Asked(
                call == null ? 0 : call,
                Objects.requireNonNull(waiting).statuses(),
                Objects.requireNonNull(text),
                Objects.requireNonNull(order));
    }
}
