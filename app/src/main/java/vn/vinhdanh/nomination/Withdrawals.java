package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/**
 * How a unit takes back what it has submitted: all or some of it, until the council session that has it on its agenda is
 * opened. Locks come in one order, proposal, sessions, nominations, so that nobody who works on them meanwhile waits for
 * one who waits for them.
 */
@Component
public class Withdrawals {

    private final ProposalRecords records;
    private final WithdrawalDesk desk;
    private final NominationRepository nominations;
    private final CouncilAgendas agendas;
    private final WithdrawnRows rows;

    Withdrawals(
            ProposalRecords records,
            WithdrawalDesk desk,
            NominationRepository nominations,
            CouncilAgendas agendas,
            WithdrawnRows rows) {
        this.records = records;
        this.desk = desk;
        this.nominations = nominations;
        this.agendas = agendas;
        this.rows = rows;
    }

    /** Takes back the whole proposal; what the office has declined stays declined. */
    @Transactional
    public void withdraw(long proposalId, String reason, Actor head) {
        var proposal = records.held(proposalId);
        var why = desk.require(proposal, reason, head);
        takeBack(proposal, underWay(proposalId), why, head, true);
    }

    /** Takes back one nomination; with the last one that is under way goes the proposal. */
    @Transactional
    public void withdraw(long proposalId, long nominationId, String reason, Actor head) {
        var proposal = records.held(proposalId);
        var why = desk.require(proposal, reason, head);
        var nomination =
                nominations.findByIdAndProposalId(nominationId, proposalId).orElseThrow(NotFound::new);
        var last = underWay(proposalId).stream().allMatch(row -> row.id() == nominationId);
        takeBack(proposal, List.of(nomination), why, head, last);
    }

    /** Which rows the head of the unit may take back, and why the rest stays. */
    @Transactional(readOnly = true)
    public Withdrawable withdrawable(long proposalId) {
        var proposal = records.find(proposalId);
        var listed = proposal.mayBeWithdrawn() ? underWay(proposalId) : List.<Nomination>of();
        return Withdrawable.of(listed, agendas.openedWith(ids(listed)));
    }

    private void takeBack(Proposal proposal, List<Nomination> chosen, String why, Actor head, boolean whole) {
        var ids = ids(chosen);
        WithdrawalDesk.requireNotOpened(agendas.leave(ids));
        WithdrawalDesk.requireUnderWay(chosen);
        if (whole) {
            desk.withdraw(proposal, why, head);
            records.save(proposal, Happening.WITHDRAWN, head, why);
        }
        rows.takeBack(ids, why, head, !whole);
        desk.tell(proposal, ids);
    }

    /** What has not left the way before the council. */
    private List<Nomination> underWay(long proposalId) {
        return nominations.findByProposalIdOrderByNomineeKindAscIdAsc(proposalId).stream()
                .filter(nomination -> !nomination.status().isOut())
                .toList();
    }

    private static List<Long> ids(Collection<Nomination> nominations) {
        return nominations.stream().map(Nomination::id).toList();
    }
}
