package vn.vinhdanh.catalogue.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.rows.CatalogueSheet.Choice;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.web.PageNumber;

/** Gathers the list of changes and the form in which one is written. */
@Component
class ChangeSheets {

    static final int PAGE_SIZE = 25;

    private final CatalogueRows rows;
    private final Awards awards;
    private final ChangeRows changes;
    private final RowSheets sheets;
    private final RowTexts texts;

    ChangeSheets(CatalogueRows rows, Awards awards, ChangeRows changes, RowSheets sheets, RowTexts texts) {
        this.rows = rows;
        this.awards = awards;
        this.changes = changes;
        this.sheets = sheets;
        this.texts = texts;
    }

    void requireAdmin(Actor person) {
        if (!Right.MAINTAIN_CATALOGUE.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    void requireReader(Actor person) {
        if (!Right.READ_CATALOGUE_CHANGES.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    @Transactional(readOnly = true)
    public All all(int number, Actor person) {
        requireReader(person);
        var names = awards.names();
        var counts = changes.count(person.department());
        return new All(
                changes.page(person.department(), (number - 1L) * PAGE_SIZE, PAGE_SIZE).stream()
                        .map(change -> new Line(change, sheets.title(change.table(), change.after(), names)))
                        .toList(),
                number,
                counts.all(),
                counts.pending());
    }

    /** The form of a row that stands, or an empty one. */
    @Transactional(readOnly = true)
    public ChangeForm begun(String table, String key, String regime, Actor person) {
        requireAdmin(person);
        var known = CatalogueTable.named(table).orElseThrow(NotFound::new);
        if (!key.isEmpty()) {
            return ChangeForm.of(known, sheets.cells(known, key, person), false);
        }
        var begun = new HashMap<String, String>();
        begun.put("regime", regime);
        return ChangeForm.of(known, begun, true);
    }

    /** The fields of the form; what tells one row from another stays when a row is changed. */
    @Transactional(readOnly = true)
    public List<Field> fields(ChangeForm form, Actor person) {
        var names = awards.names();
        return form.table().columns().stream()
                .map(column -> field(column, form, names, person))
                .toList();
    }

    private Field field(Column column, ChangeForm form, Map<String, String> names, Actor person) {
        var typed = form.typed().getOrDefault(column.name(), "");
        var isFixed = column.key() && !form.adding();
        return new Field(
                column.name(),
                typed,
                column.kind(),
                isFixed
                        ? column.kind()
                                .kept(typed)
                                .map(cell -> texts.of(column, cell, names))
                                .orElse(typed)
                        : "",
                choices(column, names, person));
    }

    private List<Choice> choices(Column column, Map<String, String> names, Actor person) {
        return switch (column.kind()) {
            case CHOICE -> told(column, column.choices().stream(), names);
            case YES_NO -> told(column, Stream.of("true", "false"), names);
            case DEPARTMENT -> told(column, Stream.of("", person.department()), names);
            case AWARD -> told(column, names.keySet().stream(), names);
            default -> List.of();
        };
    }

    private List<Choice> told(Column column, Stream<String> values, Map<String, String> names) {
        return values.map(value -> new Choice(value, texts.of(column, value, names)))
                .toList();
    }

    /** A page of all changes. */
    record All(List<Line> lines, int number, long total, long pending) {

        public int last() {
            return PageNumber.count(total, PAGE_SIZE);
        }
    }

    /** A change and what its row is called. */
    record Line(Change change, String title) {}

    /**
     * One field of the form.
     *
     * @param fixed what it says where it cannot be changed, empty otherwise
     * @param choices what it may say, none where it is typed
     */
    record Field(String name, String typed, CellKind kind, String fixed, List<Choice> choices) {

        /** Whether the text needs more than a line. */
        public boolean isLong() {
            return List.of("basis", "content", "remark", "scope", "authority").contains(name);
        }

        public boolean mayBeEmpty() {
            return kind.isOptional();
        }
    }
}
