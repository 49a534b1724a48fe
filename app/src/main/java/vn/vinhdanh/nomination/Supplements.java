package vn.vinhdanh.nomination;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** How a proposal goes back to its unit while the office appraises it, and comes again as the next version. */
@Component
public class Supplements {

    private final ProposalRecords records;
    private final SupplementRows rows;
    private final Versions versions;
    private final Checklist checklist;
    private final NominationStages stages;
    private final Duplicates duplicates;
    private final ApplicationEventPublisher events;

    Supplements(
            ProposalRecords records,
            SupplementRows rows,
            Versions versions,
            Checklist checklist,
            NominationStages stages,
            Duplicates duplicates,
            ApplicationEventPublisher events) {
        this.records = records;
        this.rows = rows;
        this.versions = versions;
        this.checklist = checklist;
        this.stages = stages;
        this.duplicates = duplicates;
        this.events = events;
    }

    /** The proposal goes back to its unit until the day; whether the officer may ask that is for the caller to know. */
    @Transactional
    public void ask(long proposalId, LocalDate lastDay, String remark, Actor officer) {
        var proposal = records.held(proposalId);
        var why = Remarks.require("supplementRemark", remark, "nomination.supplement.noRemark");
        proposal.askSupplement();
        rows.begin(proposalId, lastDay, why);
        records.save(proposal, Happening.SUPPLEMENT_ASKED, officer, why);
        events.publishEvent(SupplementAsked.of(proposal, lastDay));
    }

    /** The supplement that the unit works on. */
    @Transactional(readOnly = true)
    public Supplement underWay(long proposalId) {
        return rows.underWay(proposalId);
    }

    /** Refuses whoever is not the head of the unit; until the transaction ends nobody else moves the proposal. */
    @Transactional
    public void requireHead(long proposalId, Actor person) {
        var proposal = records.held(proposalId);
        if (!Desks.isHead(person, proposal)) {
            throw Refusal.of("nomination.supplement.onlyHead", proposal.unitName());
        }
    }

    /** What the unit has changed since the list last left it. */
    @Transactional(readOnly = true)
    public Touched touched(long proposalId) {
        return versions.touched(proposalId);
    }

    /** The head sends the list back to the office; the number of the version that it becomes. */
    @Transactional
    public int sendBack(long proposalId, Actor head) {
        requireHead(proposalId, head);
        Refusal.unlessEmpty(checklist.gaps(proposalId));
        var proposal = records.held(proposalId);
        proposal.supplement(head);
        rows.end(proposalId);
        stages.move(proposalId, NominationStatus.DRAFT, NominationStatus.RECEIVED);
        duplicates.look(proposalId);
        var version = records.keepVersion(proposalId, head);
        records.save(proposal, Happening.SUPPLEMENTED, head, Integer.toString(version));
        events.publishEvent(ProposalSupplemented.of(proposal));
        return version;
    }
}
