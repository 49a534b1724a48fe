package vn.vinhdanh.nomination.desk;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.sheet.NomineeImports;
import vn.vinhdanh.platform.Actor;

/** A unit's list as its people write it: every change is kept together with who made it. */
@Component
class ListWriting {

    private final Nominees nominees;
    private final NomineeImports imports;
    private final Happenings happenings;

    ListWriting(Nominees nominees, NomineeImports imports, Happenings happenings) {
        this.nominees = nominees;
        this.imports = imports;
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
        var changed = nominees.change(proposal, nominee, version, entry, writer);
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

    /** Takes the right rows of what this person brought into the list. */
    @Transactional
    int take(Proposal proposal, Actor writer) {
        var taken = imports.take(proposal, writer);
        if (taken.rows() > 0) {
            happenings.toProposal(
                    proposal.id(), Happening.IMPORTED, writer, "%s (+%d)".formatted(taken.sources(), taken.rows()));
        }
        return taken.rows();
    }

    /** Lists nominees of an earlier proposal again: who they are, and nothing that must be declared or proved anew. */
    @Transactional
    int copy(Proposal proposal, EarlierProposals.Earlier from, Collection<Long> chosen, Actor writer) {
        var entries = nominees.of(from.id()).stream()
                .filter(nominee -> chosen.contains(nominee.id()))
                .map(nominee -> new NomineeEntry(nominee.nominee(), StatedFacts.NONE, ""))
                .toList();
        var copied = nominees.addMissing(proposal.id(), entries);
        if (copied > 0) {
            happenings.toProposal(
                    proposal.id(), Happening.COPIED, writer, "%s (+%d)".formatted(from.callTitle(), copied));
        }
        return copied;
    }
}
