package vn.vinhdanh.nomination.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * Where each column stands, and in which row the headings are.
 *
 * @param row number of the row of headings, 0 where there is none
 * @param reference place of the numbers that our own list of wrong rows bears, -1 where there is none
 */
record Headings(int row, Map<NomineeColumn, Integer> places, int reference) {

    /** How our own list of wrong rows is headed that may be brought back mended. */
    static final String REFERENCE = "Mã dòng (giữ nguyên)";

    private static final int SEARCHED_ROWS = 10;
    private static final int NONE = -1;

    /** The headings among the first rows; refused when the kind or the name has none. */
    static Headings in(List<SheetRow> rows) {
        return rows.stream()
                .limit(SEARCHED_ROWS)
                .map(Headings::of)
                .filter(Headings::suffice)
                .findFirst()
                .orElseThrow(() -> Refusal.at(
                        SheetFile.FIELD,
                        "nomination.sheet.noHeadings",
                        NomineeColumn.KIND.heading(),
                        NomineeColumn.NAME.heading()));
    }

    /** The headings among the first rows, or these columns in their order where no row looks like headings. */
    static Headings inOrAsTemplate(List<SheetRow> rows, List<NomineeColumn> template) {
        var headed = rows.stream()
                .limit(SEARCHED_ROWS)
                .map(Headings::of)
                .anyMatch(headings -> headings.places.containsKey(NomineeColumn.NAME));
        return headed ? in(rows) : asTemplate(rows, template);
    }

    private static Headings asTemplate(List<SheetRow> rows, List<NomineeColumn> template) {
        // people number their lists, our template does not
        var first = rows.stream().allMatch(row -> row.at(0).text().strip().matches("\\d{1,4}\\.?")) ? 1 : 0;
        return new Headings(
                0,
                template.stream()
                        .collect(Collectors.toMap(column -> column, column -> template.indexOf(column) + first)),
                NONE);
    }

    private static Headings of(SheetRow row) {
        var places = new EnumMap<NomineeColumn, Integer>(NomineeColumn.class);
        var reference = NONE;
        for (var column = 0; column < row.cells().size(); column++) {
            var place = column;
            var heading = row.at(column).text();
            NomineeColumn.named(heading).ifPresent(named -> places.putIfAbsent(named, place));
            if (FoldedText.fold(heading).equals(FoldedText.fold(REFERENCE))) {
                reference = column;
            }
        }
        return new Headings(row.number(), places, reference);
    }

    private boolean suffice() {
        return places.containsKey(NomineeColumn.KIND) && places.containsKey(NomineeColumn.NAME);
    }

    /** The row below the headings, its cells in the order of the template. */
    BroughtRow read(SheetRow row) {
        var cells = Arrays.stream(NomineeColumn.values())
                .map(column ->
                        row.at(places.getOrDefault(column, Integer.MAX_VALUE)).text())
                .toList();
        var number = reference == NONE ? "" : row.at(reference).text().strip();
        return new BroughtRow(number.matches("\\d{1,18}") ? Long.parseLong(number) : 0, row.number(), cells);
    }
}
