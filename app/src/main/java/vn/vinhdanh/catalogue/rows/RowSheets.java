package vn.vinhdanh.catalogue.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.rows.ChangeSheet.Pair;
import vn.vinhdanh.catalogue.rows.RowSheet.Fact;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** Gathers the pages of single rows and of single changes. */
@Component
class RowSheets {

    private final CatalogueRows rows;
    private final Awards awards;
    private final ChangeRows changes;
    private final RowTexts texts;

    RowSheets(CatalogueRows rows, Awards awards, ChangeRows changes, RowTexts texts) {
        this.rows = rows;
        this.awards = awards;
        this.changes = changes;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public RowSheet row(CatalogueTable table, String key, Actor person) {
        var cells = cells(table, key, person);
        var names = awards.names();
        var past = changes.ofRow(table, key, person.department());
        return new RowSheet(
                table,
                key,
                title(table, cells, names),
                table.columns().stream()
                        .map(column -> new Fact(label(column), texts.of(column, text(cells, column), names)))
                        .toList(),
                !cells.getOrDefault("verified", "").equals("false"),
                past.stream()
                        .filter(change -> change.state() == Change.State.IN_FORCE)
                        .toList(),
                past.stream()
                        .filter(change -> change.isPending() && Right.READ_CATALOGUE_CHANGES.isHeldBy(person))
                        .findFirst()
                        .orElse(null),
                Right.MAINTAIN_CATALOGUE.isHeldBy(person));
    }

    /** The row with that key, unless there is none or it is another department's own. */
    @Transactional(readOnly = true)
    public Map<String, String> cells(CatalogueTable table, String key, Actor person) {
        var cells = rows.standing(table, table.cellsOf(key).orElseThrow(NotFound::new));
        var department = cells.getOrDefault("department", "");
        if (cells.isEmpty() || !(department.isEmpty() || department.equals(person.department()))) {
            throw new NotFound();
        }
        return cells;
    }

    @Transactional(readOnly = true)
    public ChangeSheet change(long id, Actor person) {
        var change = changes.find(id, person.department()).orElseThrow(NotFound::new);
        var names = awards.names();
        var isAdmin = change.isPending() && Right.MAINTAIN_CATALOGUE.isHeldBy(person);
        var isMine = person.is(change.proposedBy());
        return new ChangeSheet(
                change,
                title(change.table(), change.after(), names),
                change.table().columns().stream()
                        .map(column -> pair(change, column, names))
                        .toList(),
                isAdmin && !isMine,
                isAdmin && isMine);
    }

    /** What a list calls the row: by its keys, an award by its name instead of its code. */
    String title(CatalogueTable table, Map<String, String> cells, Map<String, String> names) {
        return table.columns().stream()
                .filter(column -> table == CatalogueTable.AWARD
                        ? List.of("name", "regime").contains(column.name())
                        : column.key())
                .map(column -> texts.of(column, text(cells, column), names))
                .collect(Collectors.joining(", "));
    }

    private Pair pair(Change change, Column column, Map<String, String> names) {
        var before = change.isAdding() ? "" : texts.of(column, text(change.before(), column), names);
        return new Pair(label(column), before, texts.of(column, text(change.after(), column), names));
    }

    private static String text(Map<String, String> cells, Column column) {
        return cells.getOrDefault(column.name(), "");
    }

    private static String label(Column column) {
        return "catalogue.column." + column.name();
    }
}
