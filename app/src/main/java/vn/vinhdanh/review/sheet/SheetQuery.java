package vn.vinhdanh.review.sheet;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Outline;
import vn.vinhdanh.review.Verdict;

/**
 * What of the list an officer wants to see, as the address carries it.
 *
 * @param row the chosen row, null for the first that has no verdict
 * @param page of the list from 0, null for the one where the chosen row stands
 * @param kind null for both
 */
record SheetQuery(
        @Nullable Long row,
        @Nullable Integer page,
        @Nullable Show show,
        @Nullable RecipientKind kind,
        @Nullable String text) {

    static final SheetQuery ALL = new SheetQuery(null, null, null, null, null);

    private static final int LONGEST_TEXT = 200;

    SheetQuery {
        show = show == null ? Show.ALL : show;
        var typed = text == null ? "" : text.strip();
        text = typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
    }

    /** The same look with this row chosen. */
    SheetQuery choosing(long chosen) {
        return new SheetQuery(chosen, null, show, kind, text);
    }

    /** Whether the filter leaves the row, whatever its verdict. */
    boolean narrowsTo(Outline row) {
        return (kind == null || kind == row.kind()) && row.mentions(Objects.requireNonNull(text));
    }

    boolean includes(Outline row, @Nullable Verdict verdict) {
        return narrowsTo(row) && Objects.requireNonNull(show).includes(row, verdict);
    }

    /** Whether this or that of the filter is chosen, for the form. */
    public boolean isFiltered() {
        return show != Show.ALL || kind != null || !Objects.requireNonNull(text).isEmpty();
    }

    /** The path with the filter, and with one thing more to say. */
    String address(String path, String name, long value) {
        var address = UriComponentsBuilder.fromPath(path).queryParam(name, value);
        if (show != Show.ALL) {
            address.queryParam("show", show);
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        var typed = Objects.requireNonNull(text);
        if (!typed.isEmpty()) {
            address.queryParam("text", "{text}");
        }
        return address.encode().buildAndExpand(Map.of("text", typed)).toUriString();
    }
}
