package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.nomination.sheet.ImportAnswer;
import vn.vinhdanh.nomination.sheet.NomineeSheets;
import vn.vinhdanh.platform.Actor;

/** A unit's list as its people write it: every change is kept together with who made it. */
@Component
class ListWriting {

    private final Nominees nominees;
    private final NomineeSheets sheets;
    private final Happenings happenings;

    ListWriting(Nominees nominees, NomineeSheets sheets, Happenings happenings) {
        this.nominees = nominees;
        this.sheets = sheets;
        this.happenings = happenings;
    }

    @Transactional
    Nomination add(long proposal, NomineeEntry entry, Actor writer) {
        var added = nominees.add(proposal, entry);
        happenings.toEach(List.of(added.id()), Happening.LISTED, writer, added.name());
        return added;
    }

    @Transactional
    Nomination change(long proposal, long nominee, int version, NomineeEntry entry, Actor writer) {
        var changed = nominees.change(proposal, nominee, version, entry);
        happenings.changed(nominee, writer);
        return changed;
    }

    /** Takes the nominee off the list and says who that was. */
    @Transactional
    String remove(long proposal, long nominee, Actor writer) {
        var name = nominees.find(proposal, nominee).name();
        // told while the nominee still stands in the list
        happenings.toEach(List.of(nominee), Happening.REMOVED, writer, name);
        nominees.remove(proposal, nominee);
        return name;
    }

    @Transactional
    ImportAnswer take(Proposal proposal, Upload file, Actor writer) {
        var answer = sheets.take(proposal, file);
        if (answer.added() > 0) {
            happenings.toProposal(
                    proposal.id(), Happening.IMPORTED, writer, "%s (+%d)".formatted(file.name(), answer.added()));
        }
        return answer;
    }
}
