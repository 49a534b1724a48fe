package vn.vinhdanh.nomination.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.platform.Refusal;

/** Where each column stands, and in which row the headings are. */
record Headings(int row, Map<NomineeColumn, Integer> places) {

    private static final int SEARCHED_ROWS = 10;

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

    private static Headings of(SheetRow row) {
        var places = new EnumMap<NomineeColumn, Integer>(NomineeColumn.class);
        for (var column = 0; column < row.cells().size(); column++) {
            var place = column;
            NomineeColumn.named(row.at(column).text()).ifPresent(named -> places.putIfAbsent(named, place));
        }
        return new Headings(row.number(), places);
    }

    private boolean suffice() {
        return places.containsKey(NomineeColumn.KIND) && places.containsKey(NomineeColumn.NAME);
    }

    SheetCell cell(SheetRow row, NomineeColumn column) {
        var place = places.get(column);
        return place == null ? SheetCell.of("") : row.at(place);
    }

    /** Name of the cell, for a person who looks at the file. */
    String name(SheetRow row, NomineeColumn column) {
        return SheetCell.name(places.getOrDefault(column, 0), row.number());
    }
}
