package vn.vinhdanh.catalogue.rows;

import static vn.vinhdanh.catalogue.rows.Column.choice;
import static vn.vinhdanh.catalogue.rows.Column.of;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the catalogue, in the order in which they are filled; each has a file {@code catalogue/<name>.csv}. */
enum CatalogueTable {
    REGIME(
            regime("code").asKey(),
            of("valid_from", CellKind.DAY),
            of("valid_to", CellKind.OPTIONAL_DAY),
            of("basis", CellKind.TEXT),
            of("authority", CellKind.TEXT),
            of("active", CellKind.YES_NO),
            of("verified", CellKind.YES_NO)),
    AWARD(
            of("name", CellKind.TEXT),
            of("code", CellKind.CODE).asKey(),
            regime("regime").asKey(),
            choice("level", "DEPT", "PROV", "MIN", "PM", "PRES"),
            of("collective", CellKind.YES_NO),
            of("individual", CellKind.YES_NO),
            of("valid_from", CellKind.DAY),
            of("valid_to", CellKind.OPTIONAL_DAY),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO)),
    AWARD_ALIAS(
            of("alias", CellKind.TEXT).asKey(), of("award_code", CellKind.AWARD).asKey(), of("remark", CellKind.TEXT)),
    DOSSIER_ITEM(
            of("award_code", CellKind.AWARD).asKey(),
            regime("regime").asKey(),
            of("position", CellKind.WHOLE).asKey(),
            of("content", CellKind.TEXT),
            of("template", CellKind.OPTIONAL_TEXT),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO)),
    VOTE_RULE(
            of("award_code", CellKind.AWARD).asKey(),
            regime("regime").asKey(),
            of("department", CellKind.DEPARTMENT).asKey(),
            of("quorum", CellKind.SHARE),
            of("threshold", CellKind.SHARE),
            choice("counted_over", "ALL_MEMBERS", "VOTERS"),
            of("valid_from", CellKind.DAY),
            of("valid_to", CellKind.OPTIONAL_DAY),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO)),
    QUOTA_RULE(
            of("award_code", CellKind.AWARD).asKey(),
            regime("regime").asKey(),
            of("department", CellKind.DEPARTMENT).asKey(),
            of("share", CellKind.SHARE),
            of("base_award", CellKind.AWARD),
            choice("rounding", "FLOOR", "HALF_UP", "CEILING"),
            of("minimum_one", CellKind.YES_NO),
            choice("counted_in", "DEPARTMENT", "UNIT"),
            of("valid_from", CellKind.DAY).asKey(),
            of("valid_to", CellKind.OPTIONAL_DAY),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO)),
    BONUS_COEFFICIENT(
            of("award_code", CellKind.AWARD).asKey(),
            regime("regime").asKey(),
            choice("kind", "COLLECTIVE", "INDIVIDUAL").asKey(),
            of("coefficient", CellKind.DECIMAL),
            of("valid_from", CellKind.DAY),
            of("valid_to", CellKind.OPTIONAL_DAY),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO)),
    BONUS_ROUNDING(
            regime("regime").asKey(),
            choice("mode", "CEILING", "FLOOR", "HALF_UP"),
            of("step", CellKind.WHOLE),
            of("valid_from", CellKind.DAY),
            of("valid_to", CellKind.OPTIONAL_DAY),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO)),
    LINEAGE_RULE(
            of("award_code", CellKind.AWARD).asKey(),
            regime("regime").asKey(),
            choice("change", "RENAME", "MERGE", "SPLIT").asKey(),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO)),
    BASE_SALARY(
            of("valid_from", CellKind.DAY).asKey(),
            of("valid_to", CellKind.OPTIONAL_DAY),
            of("amount", CellKind.WHOLE),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO)),
    DEADLINE(
            choice(
                            "matter",
                            "RETURN_WRONG_ROUTE",
                            "RETURN_INVALID",
                            "ASK_SUPPLEMENT",
                            "APPRAISE",
                            "APPRAISE_HIGHER",
                            "PUBLISH_HIGHER",
                            "CONSULT",
                            "TELL_RESULT",
                            "CANCEL")
                    .asKey(),
            regime("regime").asKey(),
            of("working_days", CellKind.WHOLE),
            of("scope", CellKind.TEXT),
            of("basis", CellKind.TEXT),
            of("verified", CellKind.YES_NO));

    private final List<Column> columns;

    CatalogueTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** The table that an address names. */
    static Optional<CatalogueTable> named(String name) {
        return Stream.of(values()).filter(table -> table.name().equals(name)).findFirst();
    }

    List<Column> columns() {
        return columns;
    }

    /** The columns that together tell one row from another. */
    List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** The row's keys in one line, the same for the same row only. */
    String key(Map<String, String> cells) {
        return keys().stream()
                .map(column -> cells.getOrDefault(column.name(), "").replace("|", "||"))
                .collect(Collectors.joining(" | "));
    }

    /** The cells that make the key, nothing when it is none of this table's. */
    Optional<Map<String, String>> cellsOf(String key) {
        var parts = key.split(" \\| ", -1);
        if (parts.length != keys().size()) {
            return Optional.empty();
        }
        var cells = new HashMap<String, String>();
        for (var index = 0; index < parts.length; index++) {
            cells.put(keys().get(index).name(), parts[index].replace("||", "|"));
        }
        return Optional.of(cells);
    }

    /** Name of its table in the schema {@code catalogue}, and of its file. */
    String inDatabase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether rows elsewhere name its rows: these end by their last day and never go. */
    boolean isReferredTo() {
        return this == REGIME || this == AWARD;
    }

    private static Column regime(String name) {
        return choice(name, "R0", "R1", "R2", "R3", "R4");
    }
}
