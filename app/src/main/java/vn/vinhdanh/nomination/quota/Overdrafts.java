package vn.vinhdanh.nomination.quota;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.OverdraftAnswered;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.quota.Allotment.Claim;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** How a unit or the council asks for more places than a quota has, each time for a reason, and how the director answers. */
@Component
class Overdrafts {

    static final int LONGEST = 2_000;

    private final Proposals proposals;
    private final QuotaList quotas;
    private final QuotaReading reading;
    private final Ledger ledger;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;

    Overdrafts(
            Proposals proposals,
            QuotaList quotas,
            QuotaReading reading,
            Ledger ledger,
            Happenings happenings,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.quotas = quotas;
        this.reading = reading;
        this.ledger = ledger;
        this.happenings = happenings;
        this.events = events;
    }

    /** The head asks for every row of the list that has no place; the list waits for the answer. */
    @Transactional
    void ask(long proposalId, String reason, Actor head) {
        var proposal = proposals.held(proposalId);
        if (!Right.SUBMIT_PROPOSAL.isHeldBy(head, proposal.department(), proposal.unit())) {
            throw Refusal.of("nomination.onlyHead", proposal.unitName());
        }
        var why = words("overdraft-reason", reason);
        var list = reading.gauges().ofList(proposalId);
        if (list == null || list.over() == 0) {
            throw new Conflict("quota.overdraft.notNeeded");
        }
        reading.overdrafts()
                .add(
                        list.gauge(),
                        proposalId,
                        proposal.unitName(),
                        list.allotment().over(),
                        why,
                        head);
        happenings.toProposal(proposalId, Happening.OVERDRAFT_ASKED, head, why);
    }

    /** The secretary asks for what the council has passed beyond the places that the last count leaves. */
    @Transactional
    void askForPassed(long callId, String scope, String reason, Actor secretary) {
        var quota = quotas.of(callId, scope).orElseThrow(NotFound::new);
        if (!Right.LEAD_SESSION.isHeldBy(secretary, quota.call().department())) {
            throw new NotFound();
        }
        var why = words("overdraft-reason-" + scope, reason);
        var gauge = reading.gauges().of(quota);
        if (!gauge.needsOverdraft()) {
            throw new Conflict("quota.overdraft.notNeeded");
        }
        var rows = reading.holders().passedLast(quota, gauge.excess());
        reading.overdrafts().add(gauge, null, gauge.unitName(), rows, why, secretary);
        tell(rows.stream().map(Claim::nomination).toList(), Happening.OVERDRAFT_ASKED_FOR_PASSED, secretary, why);
    }

    /** The director says yes, or no and why. */
    @Transactional
    void decide(long id, String word, String answer, Actor director) {
        if (!Right.DECIDE_OVERDRAFT.isHeldBy(director)) {
            throw new NotFound();
        }
        var overdraft = reading.overdrafts().find(director.department(), id);
        var granted = isYes("word-" + id, word);
        var why = granted && answer.isBlank() ? "" : words("answer-" + id, answer);
        reading.overdrafts().decide(id, granted, why, director);
        var nominations = reading.overdrafts().nominations(id);
        if (granted && overdraft.proposalId() == null) {
            ledger.overdraw(nominations, id);
        }
        var kind = granted ? Happening.OVERDRAFT_GRANTED : Happening.OVERDRAFT_DENIED;
        if (overdraft.proposalId() == null) {
            tell(nominations, kind, director, why);
        } else {
            happenings.toProposal(overdraft.proposalId(), kind, director, why);
            events.publishEvent(OverdraftAnswered.of(proposals.find(overdraft.proposalId()), granted));
        }
    }

    /** Told to the whole proposal: the last that happened to a nomination says whose turn it is. */
    private void tell(List<Long> nominations, Happening kind, Actor person, String why) {
        reading.overdrafts()
                .proposalsOf(nominations)
                .forEach(proposal -> happenings.toProposal(proposal, kind, person, why));
    }

    private static boolean isYes(String field, String word) {
        return switch (word) {
            case "YES" -> true;
            case "NO" -> false;
            default -> throw Refusal.at(field, "quota.overdraft.noWord");
        };
    }

    private static String words(String field, String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw Refusal.at(field, "quota.overdraft.noReason");
        }
        if (words.length() > LONGEST) {
            throw Refusal.at(field, "nomination.tooLong", LONGEST, words.length());
        }
        return words;
    }
}
