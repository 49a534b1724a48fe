package vn.vinhdanh.nomination.desk;

import java.util.Collection;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.nomination.sheet.NomineeImports;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** A unit's list as its people write it: every change is kept together with who made it. */
@Component
class ListWriting {

    private final Nominees nominees;
    private final NomineeImports imports;
    private final Happenings happenings;
    private final Withdrawals withdrawals;
    private final MessageSource texts;

    ListWriting(
            Nominees nominees,
            NomineeImports imports,
            Happenings happenings,
            Withdrawals withdrawals,
            MessageSource texts) {
        this.nominees = nominees;
        this.imports = imports;
        this.happenings = happenings;
        this.withdrawals = withdrawals;
        this.texts = texts;
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

    /** Takes the nominee off the list and says who that was; one that the office has had is withdrawn by the head. */
    @Transactional
    String remove(long proposal, long nominee, Actor writer) {
        var listed = nominees.writable(proposal, nominee);
        var name = listed.name();
        if (listed.status() != NominationStatus.DRAFT) {
            drop(proposal, nominee, writer);
            return name;
        }
        // told while the nominee still stands in the list
        happenings.toEach(List.of(nominee), Happening.REMOVED, writer, name);
        nominees.remove(proposal, nominee);
        return name;
    }

    /** The last one is not dropped with its row: that would withdraw the whole proposal unasked. */
    private void drop(long proposal, long nominee, Actor head) {
        if (nominees.counts(proposal).total() - nominees.counts(proposal).withdrawn() == 1) {
            throw Refusal.of("nomination.supplement.lastRow");
        }
        var reason = texts.getMessage("nomination.supplement.dropped", null, LocaleContextHolder.getLocale());
        withdrawals.withdraw(proposal, nominee, reason, head);
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
