package vn.vinhdanh.nomination.sheet;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.platform.Refusal;

/** Takes the nominees of a file into a proposal: right rows are kept, wrong ones named, known ones left alone. */
@Component
public class NomineeSheets {

    private final Nominees nominees;

    NomineeSheets(Nominees nominees) {
        this.nominees = nominees;
    }

    /** Takes over what is right; the same file once more adds nothing. */
    @Transactional
    public ImportAnswer take(Proposal proposal, Upload upload) {
        nominees.requireDraft(proposal.id());
        var rows = SheetFile.read(upload);
        var headings = Headings.in(rows);
        var filled = rows.stream()
                .filter(row -> row.number() > headings.row() && !row.isBlank())
                .toList();
        requireSome(filled);
        var entries = new ArrayList<NomineeEntry>();
        var wrong = new ArrayList<WrongCell>();
        for (var row : filled) {
            var reading = new RowReading(headings, row);
            reading.entry(proposal.unitName()).ifPresent(entries::add);
            wrong.addAll(reading.wrongCells());
        }
        var added = nominees.addMissing(proposal.id(), entries);
        return new ImportAnswer(added, entries.size() - added, wrong);
    }

    private static void requireSome(List<SheetRow> filled) {
        if (filled.isEmpty()) {
            throw Refusal.at(SheetFile.FIELD, "nomination.sheet.noRows");
        }
        if (filled.size() > SheetFile.MOST_ROWS) {
            throw Refusal.at(SheetFile.FIELD, "nomination.sheet.tooManyRows", SheetFile.MOST_ROWS);
        }
    }
}
