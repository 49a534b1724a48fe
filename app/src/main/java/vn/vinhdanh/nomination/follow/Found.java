package vn.vinhdanh.nomination.follow;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.RecipientKind;

/**
 * A nomination that a search found, or a proposal whose list is still empty.
 *
 * @param turn where it is and whose turn it is, see the view {@code nomination.turn}
 * @param detail what that sentence names
 * @param readable whether the person may open the proposal; a part taken in it is not enough
 */
record Found(
        long proposal,
        @Nullable Long nomination,
        String unitName,
        String callTitle,
        String awardCode,
        @Nullable RecipientKind kind,
        String name,
        String post,
        String unitOfDay,
        String turn,
        String detail,
        boolean readable) {

    /** Key of the sentence that says where it is; its value is the detail. */
    public String turnText() {
        return "nomination.where." + turn;
    }
}
