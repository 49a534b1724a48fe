package vn.vinhdanh.catalogue.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.vinhdanh.platform.NotFound;

/**
 * What somebody has typed to change a row or to add one, kept as typed until it is right.
 *
 * @param adding whether the row is to be a new one
 * @param seen mark of the row as the form showed it
 * @param typed the cells by column
 */
record ChangeForm(
        CatalogueTable table, boolean adding, String seen, Map<String, String> typed, String why, String source) {

    /** The form as a browser sends it. */
    static ChangeForm sent(Map<String, String> fields) {
        var table = CatalogueTable.named(fields.getOrDefault("table", "")).orElseThrow(NotFound::new);
        var typed = new LinkedHashMap<String, String>();
        table.columns()
                .forEach(column -> typed.put(
                        column.name(), fields.getOrDefault(column.name(), "").strip()));
        return new ChangeForm(
                table,
                fields.getOrDefault("adding", "").equals("true"),
                fields.getOrDefault("seen", ""),
                typed,
                fields.getOrDefault("why", "").strip(),
                fields.getOrDefault("source", "").strip());
    }

    /** The form that begins with these cells. */
    static ChangeForm of(CatalogueTable table, Map<String, String> cells, boolean adding) {
        var typed = new LinkedHashMap<String, String>();
        table.columns()
                .forEach(column ->
                        typed.put(column.name(), column.kind().written(cells.getOrDefault(column.name(), ""))));
        return new ChangeForm(table, adding, mark(cells), typed, "", "");
    }

    boolean hasSeen(Map<String, String> standing) {
        return seen.equals(mark(standing));
    }

    private static String mark(Map<String, String> cells) {
        return Integer.toHexString(cells.hashCode());
    }
}
