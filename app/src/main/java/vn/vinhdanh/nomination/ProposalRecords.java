package vn.vinhdanh.nomination;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;

/** Proposals as they are kept, each change with what happened. */
@Component
class ProposalRecords {

    private final ProposalRepository proposals;
    private final Happenings happenings;
    private final Versions versions;
    private final JdbcClient jdbc;

    ProposalRecords(ProposalRepository proposals, Happenings happenings, Versions versions, JdbcClient jdbc) {
        this.proposals = proposals;
        this.happenings = happenings;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    Proposal find(long id) {
        return proposals.findById(id).orElseThrow(NotFound::new);
    }

    /** The proposal, which nobody else moves before this transaction ends; rows may still be added that refer to it. */
    Proposal held(long id) {
        jdbc.sql("select id from nomination.proposal where id = :id for no key update")
                .param("id", id)
                .query(Long.class)
                .list();
        return find(id);
    }

    /** Keeps what the office has of the call from being released or withdrawn before this transaction ends. */
    void holdOfCall(long callId) {
        jdbc.sql("select id from nomination.proposal where call_id = :call and status in ('RECEIVED', 'RELEASED')"
                        + " order by id for share")
                .param("call", callId)
                .query(Long.class)
                .list();
    }

    /** Keeps the proposal as it has become; whoever was slower is told so. */
    void save(Proposal proposal) {
        try {
            proposals.save(proposal);
        } catch (OptimisticLockingFailureException lost) {
            throw new Conflict("nomination.proposal.changedMeanwhile");
        }
    }

    /** Keeps the proposal, and who made it so. */
    void save(Proposal proposal, Happening kind, Actor actor, String detail) {
        save(proposal);
        happenings.toProposal(proposal.id(), kind, actor, detail);
    }

    /** Keeps the list as it leaves the unit, and says as which version. */
    int keepVersion(long id, Actor actor) {
        return versions.keep(id, actor);
    }

    /** Keeps who began the proposal, which is kept already. */
    long drafted(Proposal proposal, Actor actor) {
        happenings.toProposal(proposal.id(), Happening.DRAFTED, actor, "");
        return proposal.id();
    }
}
