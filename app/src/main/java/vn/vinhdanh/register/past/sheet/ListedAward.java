package vn.vinhdanh.register.past.sheet;

import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.register.past.PastColumn;

/**
 * One line of a list, as it was brought.
 *
 * @param reference the row under repair that it is meant to replace, 0 for none
 * @param line its number in the file
 */
record ListedAward(long reference, int line, Map<PastColumn, String> cells) {

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    /** The same; where the list does not say where it is written, the list itself is the source. */
    ListedAward from(String source) {
        var texts = new EnumMap<PastColumn, String>(PastColumn.class);
        texts.putAll(cells);
        if (texts.getOrDefault(PastColumn.SOURCE, "").isBlank()) {
            texts.put(PastColumn.SOURCE, source);
        }
        return new ListedAward(reference, line, texts);
    }
}
