package vn.vinhdanh.nomination.follow;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * What somebody searches for, as the address carries it.
 *
 * @param text words in names, posts, units and calls; any case, with or without diacritics
 * @param call id of a call, empty for all
 * @param unit code of the proposing unit, empty for all
 * @param status where the nomination is, empty for anywhere
 */
record SearchForm(
        @Nullable String text,
        @Nullable String call,
        @Nullable String unit,
        @Nullable String status) {

    private static final int LONGEST_TEXT = 200;

    SearchForm {
        var typed = text == null ? "" : text;
        text = typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
        call = call == null || !call.matches("\\d{1,18}") ? "" : call;
        unit = unit == null ? "" : unit;
        status = status == null ? "" : status;
    }

    /** The text in the form in which the rows keep it: letters and digits only. */
    String folded() {
        return text == null ? "" : FoldedText.compact(text);
    }

    /** Id of the chosen call, 0 for all. */
    long callId() {
        return call == null || call.isEmpty() ? 0 : Long.parseLong(call);
    }
}
