package vn.vinhdanh.nomination.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.platform.Reason;

/** Holds rows against the rules of the form, the list as it stands, and the rows before them. */
final class RowChecks {

    private final Set<Nominee> listed;
    private final String defaultUnit;
    private final Map<RecipientKind, Set<FurtherFact>> asked;
    private final Map<Nominee, ImportRow> earlier = new HashMap<>();

    private RowChecks(Set<Nominee> listed, String defaultUnit, Map<RecipientKind, Set<FurtherFact>> asked) {
        this.listed = listed;
        this.defaultUnit = defaultUnit;
        this.asked = asked;
    }

    static List<CheckedRow> of(
            List<ImportRow> rows, Set<Nominee> listed, String defaultUnit, Map<RecipientKind, Set<FurtherFact>> asked) {
        var checks = new RowChecks(listed, defaultUnit, asked);
        return rows.stream().map(checks::check).toList();
    }

    private CheckedRow check(ImportRow row) {
        var reading = new RowReading(row.cells());
        return reading.entry(defaultUnit, asked)
                .map(entry -> check(row, entry))
                .orElseGet(() -> new CheckedRow(row, RowState.WRONG, reading.wrongCells(), null));
    }

    private CheckedRow check(ImportRow row, NomineeEntry entry) {
        var nominee = entry.nominee().inLowerCase();
        var name = entry.nominee().name();
        if (listed.contains(nominee)) {
            return twice(row, entry, Reason.of("nomination.import.listed", name));
        }
        var same = earlier.putIfAbsent(nominee, row);
        if (same != null) {
            return twice(row, entry, Reason.of("nomination.import.twice", name, same.line(), same.source()));
        }
        return new CheckedRow(row, RowState.READY, List.of(), entry);
    }

    private static CheckedRow twice(ImportRow row, NomineeEntry entry, Reason reason) {
        return new CheckedRow(row, RowState.LISTED, List.of(new WrongCell(NomineeColumn.NAME, reason)), entry);
    }
}
