package vn.vinhdanh.register.past.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.AwardNames;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.register.past.PastAction;
import vn.vinhdanh.register.past.PastAwardRows;
import vn.vinhdanh.register.past.PastAwardRows.Addition;
import vn.vinhdanh.register.past.PastColumn;
import vn.vinhdanh.register.past.PastReading;

/** The wrong rows of a list: mended cell by cell, entered as soon as nothing is wrong with them, or dropped. */
@Component
public class PastRepairs {

    public static final int PAGE_SIZE = 50;

    private final PastImports imports;
    private final PastImportRows rows;
    private final PastAwardRows awards;
    private final AwardNames names;
    private final JdbcClient jdbc;
    private final Clock clock;

    PastRepairs(
            PastImports imports,
            PastImportRows rows,
            PastAwardRows awards,
            AwardNames names,
            JdbcClient jdbc,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.awards = awards;
        this.names = names;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page of them, counted from 1, as the rules see them now. */
    @Transactional(readOnly = true)
    public List<CheckedPastRow> page(PastImport list, int page) {
        return checked(rows.of(list, PAGE_SIZE, (page - 1) * PAGE_SIZE));
    }

    /** All of them. */
    @Transactional(readOnly = true)
    public List<CheckedPastRow> all(PastImport list) {
        return checked(rows.of(list, PastList.MOST_ROWS, 0));
    }

    /** Keeps what was typed; says how many of the rows are not there any more. */
    @Transactional
    public int mend(long id, Map<Long, Map<PastColumn, String>> typed, Actor person) {
        var list = list(id, person);
        var mended = mended(list, typed);
        rows.write(list, mended);
        return typed.size() - mended.size();
    }

    /**
     * What became of mended rows.
     *
     * @param entered are past awards now
     * @param doubled were there already, so that nothing was added
     * @param gone were entered or dropped in another window before
     */
    public record Outcome(int entered, int doubled, int gone) {}

    /** Keeps what was typed and enters the rows that are right now. */
    @Transactional
    public Outcome enter(long id, Map<Long, Map<PastColumn, String>> typed, Actor person) {
        var list = list(id, person);
        var mended = mended(list, typed);
        rows.write(list, mended);
        var right = checked(mended).stream().filter(row -> row.award() != null).toList();
        var additions = new ArrayList<Addition>();
        for (var row : right) {
            if (row.award() != null) {
                additions.add(new Addition(row.award(), list.fileName() + ", dòng " + row.line()));
            }
        }
        var entered = awards.add(additions, new PastAwardRows.Origin(person, list.id(), PastAction.REPAIRED))
                .size();
        rows.remove(list, right.stream().map(CheckedPastRow::id).toList());
        jdbc.sql("update register.past_import set added = added + :added, doubled = doubled + :doubled where id = :id")
                .param("added", entered)
                .param("doubled", additions.size() - entered)
                .param("id", list.id())
                .update();
        return new Outcome(entered, additions.size() - entered, typed.size() - mended.size());
    }

    /** Forgets a row; what is entered stays. */
    @Transactional
    public int drop(long id, long row, Actor person) {
        return rows.remove(list(id, person), List.of(row));
    }

    private PastImport list(long id, Actor person) {
        if (!Right.ENTER_PAST_AWARDS.isHeldBy(person)) {
            throw new NotFound();
        }
        return imports.find(person.department(), id);
    }

    private List<PastImportRow> mended(PastImport list, Map<Long, Map<PastColumn, String>> typed) {
        return rows.held(list, typed.keySet()).stream()
                .map(row -> {
                    var cells = new EnumMap<>(row.cells());
                    cells.putAll(typed.getOrDefault(row.id(), Map.of()));
                    return new PastImportRow(row.id(), row.line(), cells);
                })
                .toList();
    }

    private List<CheckedPastRow> checked(List<PastImportRow> unchecked) {
        var known = names.all();
        return unchecked.stream()
                .map(row -> {
                    var reading = new PastReading(row.cells(), known, LocalDate.now(clock));
                    var award = reading.award().orElse(null);
                    return new CheckedPastRow(row.id(), row.line(), row.cells(), reading.wrong(), award);
                })
                .toList();
    }
}
