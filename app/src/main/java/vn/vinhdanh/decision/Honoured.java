package vn.vinhdanh.decision;

import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.Regime;

/**
 * Who is honoured, as they stood on the day of the draft.
 *
 * @param regime stamped on their proposal
 */
record Honoured(RecipientKind recipientKind, String name, String post, String unitOfDay, Regime regime) {

    /** Post and unit in one, as the annex prints them. */
    String place() {
        return post.isBlank() ? unitOfDay : post + ", " + unitOfDay;
    }
}
