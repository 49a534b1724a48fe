package vn.vinhdanh.nomination.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.AskedFacts;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Lists that people bring: kept under repair until every row is taken into the proposal or dropped. */
@Component
public class NomineeImports {

    private final Nominees nominees;
    private final ImportRows rows;
    private final AskedFacts asked;

    NomineeImports(Nominees nominees, ImportRows rows, AskedFacts asked) {
        this.nominees = nominees;
        this.rows = rows;
        this.asked = asked;
    }

    /** Puts the rows of a file beside those that are under repair already. */
    @Transactional
    public void bring(Proposal proposal, Upload file, Actor person) {
        var read = SheetFile.read(file);
        keep(proposal, person, file.name(), read, Headings.in(read));
    }

    /** The same with what was copied from a spreadsheet program; {@code source} says so in words. */
    @Transactional
    public void paste(Proposal proposal, String text, String source, Actor person) {
        var read = PastedText.rows(text);
        keep(proposal, person, source, read, Headings.inOrAsTemplate(read, columns(proposal)));
    }

    /** The columns of a list for the proposal's award: what every award asks, and what this one does. */
    public List<NomineeColumn> columns(Proposal proposal) {
        return NomineeColumn.asking(
                asked.byKind(proposal).values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private void keep(Proposal proposal, Actor person, String source, List<SheetRow> read, Headings headings) {
        nominees.requireDraft(proposal.id());
        var brought = read.stream()
                .filter(row -> row.number() > headings.row() && !row.isBlank())
                .map(headings::read)
                .toList();
        if (brought.isEmpty()) {
            throw Refusal.at(SheetFile.FIELD, "nomination.sheet.noRows");
        }
        var known = rows.held(proposal, person).stream().collect(Collectors.toMap(ImportRow::id, ImportRow::cells));
        var mended = new HashMap<Long, List<String>>();
        var fresh = new ArrayList<BroughtRow>();
        for (var row : brought) {
            if (known.containsKey(row.reference())) {
                mended.put(row.reference(), row.cells());
            } else if (!known.containsValue(row.cells())) {
                fresh.add(row);
            }
        }
        requireRoom(known.size() + fresh.size());
        rows.write(proposal, person, mended);
        rows.add(proposal, person, source, fresh);
    }

    private static void requireRoom(int together) {
        if (together > SheetFile.MOST_ROWS) {
            throw Refusal.at(SheetFile.FIELD, "nomination.sheet.tooManyRows", SheetFile.MOST_ROWS);
        }
    }

    /** How many rows the person has under repair. */
    @Transactional(readOnly = true)
    public int count(Proposal proposal, Actor person) {
        return rows.count(proposal, person);
    }

    /** The person's rows under repair, as the rules see them now. */
    @Transactional(readOnly = true)
    public List<CheckedRow> check(Proposal proposal, Actor person) {
        return checked(proposal, rows.of(proposal, person));
    }

    /** Keeps what was typed into cells, by row and column; says how many of the rows are not there any more. */
    @Transactional
    public int mend(Proposal proposal, Map<Long, Map<NomineeColumn, String>> typed, Actor person) {
        nominees.requireDraft(proposal.id());
        var gone = new HashMap<>(typed);
        var mended = new HashMap<Long, List<String>>();
        for (var row : rows.held(proposal, person)) {
            var texts = gone.remove(row.id());
            if (texts != null) {
                var cells = new ArrayList<>(row.cells());
                texts.forEach((column, text) -> cells.set(column.ordinal(), text));
                mended.put(row.id(), cells);
            }
        }
        rows.write(proposal, person, mended);
        return gone.size();
    }

    /** Takes the rows that are right into the list, all at once; the others stay under repair. */
    @Transactional
    public Taken take(Proposal proposal, Actor person) {
        nominees.requireDraft(proposal.id());
        var right = checked(proposal, rows.held(proposal, person)).stream()
                .filter(row -> row.state() == RowState.READY)
                .toList();
        var entries = new ArrayList<NomineeEntry>();
        for (var row : right) {
            if (row.entry() != null) {
                entries.add(row.entry());
            }
        }
        var added = nominees.addMissing(proposal.id(), entries);
        drop(proposal, right.stream().map(row -> row.row().id()).toList(), person);
        var sources = right.stream().map(row -> row.row().source()).distinct().collect(Collectors.joining(", "));
        return new Taken(added, sources);
    }

    /** Forgets rows under repair; the list stays as it is. */
    @Transactional
    public int drop(Proposal proposal, Collection<Long> ids, Actor person) {
        return rows.remove(proposal, person, ids);
    }

    private List<CheckedRow> checked(Proposal proposal, List<ImportRow> under) {
        return RowChecks.of(under, nominees.listed(proposal.id()), proposal.unitName(), asked.byKind(proposal));
    }

    /** How many rows were taken over, and from where. */
    public record Taken(int rows, String sources) {}
}
