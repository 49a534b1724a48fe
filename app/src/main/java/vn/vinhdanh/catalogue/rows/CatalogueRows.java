package vn.vinhdanh.catalogue.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes rows of any table of the catalogue; a cell is text, an empty one stands for nothing. */
@Component
class CatalogueRows {

    private final JdbcClient jdbc;

    CatalogueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the rows, or takes them in the place of those with the same keys; one statement. */
    void put(CatalogueTable table, Collection<Map<String, String>> rows) {
        var columns = names(table.columns().stream());
        jdbc.sql("""
                        insert into catalogue.%1$s (%2$s)
                        select %2$s from jsonb_populate_recordset(null::catalogue.%1$s, cast(:rows as jsonb))
                            on conflict (%3$s) do update set %4$s
                        """.formatted(table.inDatabase(), columns, names(table.keys().stream()), taken(table)))
                .param("rows", RowText.list(rows))
                .update();
    }

    /** Takes away the rows whose keys none of these have. */
    void keepOnly(CatalogueTable table, Collection<Map<String, String>> rows) {
        var same = table.keys().stream()
                .map(column -> "kept.%1$s is not distinct from gone.%1$s".formatted(column.name()))
                .collect(Collectors.joining(" and "));
        jdbc.sql("""
                        delete from catalogue.%1$s gone where not exists (
                            select from jsonb_populate_recordset(null::catalogue.%1$s, cast(:rows as jsonb)) kept where %2$s)
                        """.formatted(table.inDatabase(), same))
                .param("rows", RowText.list(rows))
                .update();
    }

    /** Lets nobody else write the table before the transaction ends. */
    void hold(CatalogueTable table) {
        jdbc.sql("lock table catalogue.%s in share row exclusive mode".formatted(table.inDatabase()))
                .update();
    }

    /** The row with the keys of these cells as it stands, no cells when there is none. */
    Map<String, String> standing(CatalogueTable table, Map<String, String> cells) {
        var sameKeys = table.keys().stream()
                .map(column -> "%s = :%s".formatted(asText(column), column.name()))
                .collect(Collectors.joining(" and "));
        var statement = jdbc.sql(
                "select %s from catalogue.%s row where %s".formatted(asTexts(table), table.inDatabase(), sameKeys));
        for (var column : table.keys()) {
            statement = statement.param(column.name(), cells.getOrDefault(column.name(), ""));
        }
        return statement.query((row, number) -> cells(table, row)).optional().orElse(Map.of());
    }

    /** A page of the rows that all departments share or that the department has of its own, in the order of the keys. */
    List<Map<String, String>> page(CatalogueTable table, String regime, String department, long skipped, int most) {
        return jdbc.sql("select %s from catalogue.%s row where %s order by %s offset :skipped limit :most"
                        .formatted(asTexts(table), table.inDatabase(), scope(table), order(table)))
                .param("regime", regime)
                .param("department", department)
                .param("skipped", skipped)
                .param("most", most)
                .query((row, number) -> cells(table, row))
                .list();
    }

    /** How many rows all pages hold. */
    long count(CatalogueTable table, String regime, String department) {
        return jdbc.sql("select count(*) from catalogue.%s row where %s".formatted(table.inDatabase(), scope(table)))
                .param("regime", regime)
                .param("department", department)
                .query(Long.class)
                .single();
    }

    /** Whether two base salaries hold on the same day. */
    boolean salariesOverlap() {
        return jdbc.sql("""
                        select exists (
                            select from catalogue.base_salary one
                              join catalogue.base_salary other on other.valid_from > one.valid_from
                             where one.valid_to is null or other.valid_from <= one.valid_to)
                        """).query(Boolean.class).single();
    }

    private static String scope(CatalogueTable table) {
        return (table.has("regime") ? "row.regime = :regime" : "true")
                + (table.has("department") ? " and (row.department is null or row.department = :department)" : "");
    }

    private static String order(CatalogueTable table) {
        return table.keys().stream().map(column -> "row." + column.name()).collect(Collectors.joining(", "));
    }

    private static Map<String, String> cells(CatalogueTable table, ResultSet row) throws SQLException {
        var cells = new LinkedHashMap<String, String>();
        for (var column : table.columns()) {
            cells.put(column.name(), row.getString(column.name()));
        }
        return cells;
    }

    private static String asTexts(CatalogueTable table) {
        return table.columns().stream()
                .map(column -> asText(column) + " as " + column.name())
                .collect(Collectors.joining(", "));
    }

    private static String asText(Column column) {
        var cell = column.kind() == CellKind.DECIMAL ? "trim_scale(row.%s)" : "row.%s";
        return "coalesce(%s::text, '')".formatted(cell.formatted(column.name()));
    }

    private static String taken(CatalogueTable table) {
        return table.columns().stream()
                .filter(column -> !column.key())
                .map(column -> "%1$s = excluded.%1$s".formatted(column.name()))
                .collect(Collectors.joining(", "));
    }

    private static String names(Stream<Column> columns) {
        return columns.map(Column::name).collect(Collectors.joining(", "));
    }
}
