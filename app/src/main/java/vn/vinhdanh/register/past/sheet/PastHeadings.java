package vn.vinhdanh.register.past.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.register.past.PastColumn;

/**
 * Where each column of a list stands.
 *
 * @param line number of the line of headings
 * @param reference place of the numbers that our own list of wrong rows bears, -1 where there is none
 */
record PastHeadings(int line, Map<PastColumn, Integer> places, int reference) {

    /** How our own list of wrong rows is headed that may be brought back mended. */
    static final String REFERENCE = "Mã dòng (giữ nguyên)";

    private static final int SEARCHED_LINES = 10;

    /** The headings that the line holds; empty when it is none of headings: name and award must be there. */
    static Optional<PastHeadings> in(int line, List<String> cells) {
        if (line > SEARCHED_LINES) {
            return Optional.empty();
        }
        var places = new EnumMap<PastColumn, Integer>(PastColumn.class);
        var reference = -1;
        for (var place = 0; place < cells.size(); place++) {
            var at = place;
            PastColumn.named(cells.get(place)).ifPresent(column -> places.putIfAbsent(column, at));
            if (FoldedText.fold(cells.get(place)).equals(FoldedText.fold(REFERENCE))) {
                reference = place;
            }
        }
        return places.containsKey(PastColumn.NAME) && places.containsKey(PastColumn.AWARD)
                ? Optional.of(new PastHeadings(line, places, reference))
                : Optional.empty();
    }

    /** The line below, its cells in the order of the template. */
    ListedAward read(int number, List<String> cells) {
        var texts = new EnumMap<PastColumn, String>(PastColumn.class);
        places.forEach((column, place) -> texts.put(column, cell(cells, place)));
        var mended = reference < 0 ? "" : cell(cells, reference).strip();
        return new ListedAward(mended.matches("\\d{1,18}") ? Long.parseLong(mended) : 0, number, texts);
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
