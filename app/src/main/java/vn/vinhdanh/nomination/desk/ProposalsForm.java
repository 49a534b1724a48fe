package vn.vinhdanh.nomination.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * What somebody looks for among proposals, as the address carries it.
 *
 * @param text words in unit or call; any case, with or without diacritics
 * @param sort in which order: one of {@link #ORDERS}, anything else for the newest first
 */
record ProposalsForm(@Nullable String text, @Nullable String sort) {

    static final List<String> ORDERS = List.of("NEWEST", "CALL", "UNIT", "STATUS");

    private static final int LONGEST_TEXT = 200;
    private static final String NEWEST = "id desc";
    private static final Map<String, String> COLUMNS = Map.of(
            "CALL",
            "call_title, " + NEWEST,
            "UNIT",
            "unit_name, " + NEWEST,
            "STATUS",
            "array_position(array['DRAFT', 'PREPARED', 'SUBMITTED', 'RECEIVED', 'RELEASED', 'REFUSED', 'WITHDRAWN'], status), "
                    + NEWEST);

    ProposalsForm {
        var typed = text == null ? "" : text;
        text = typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
        sort = sort != null && ORDERS.contains(sort) ? sort : "NEWEST";
    }

    /** The text in the form in which the rows keep it: letters and digits only. */
    String folded() {
        return text == null ? "" : FoldedText.compact(text);
    }

    /** The columns of the order, as a query takes them. */
    String columns() {
        return sort == null ? NEWEST : COLUMNS.getOrDefault(sort, NEWEST);
    }
}
