package vn.vinhdanh.nomination;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** How a unit begins a proposal: in an open call of its own department, one at a time. */
@Component
class Drafting {

    private final Calls calls;
    private final Units units;
    private final Route route;
    private final ProposalRepository proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafting(
            Calls calls,
            Units units,
            Route route,
            ProposalRepository proposals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.units = units;
        this.route = route;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    Proposal begin(long callId, String unit, Actor actor) {
        var call = calls.find(callId);
        if (!call.department().equals(actor.department())) {
            throw new NotFound();
        }
        Desks.requireUnit(actor, call.department(), unit);
        if (!calls.isOpen(call)) {
            throw Refusal.of("nomination.call.closed", call.title(), call.deadlineInWords());
        }
        var proposal = draft(call, unit, actor);
        Refusal.unlessEmpty(route.closed(call.department(), unit, proposal.unitName()));
        save(proposal, call);
        events.publishEvent(
                new ProposalDrafted(proposal.id(), proposal.department(), proposal.unitName(), proposal.callTitle()));
        return proposal;
    }

    private Proposal draft(Call call, String unit, Actor actor) {
        var unitName = units.find(call.department(), unit).name();
        var origin = new ProposalOrigin(call.key(), call.department(), unit, unitName, call.title(), call.awardCode());
        return new Proposal(origin, actor.userName(), clock.instant());
    }

    private Proposal save(Proposal proposal, Call call) {
        try {
            return proposals.save(proposal);
        } catch (DbActionExecutionException failure) {
            if (failure.getCause() instanceof DuplicateKeyException) {
                throw new Conflict("nomination.proposal.alreadyDrafted", call.title());
            }
            throw failure;
        } catch (DuplicateKeyException twice) {
            throw new Conflict("nomination.proposal.alreadyDrafted", call.title());
        }
    }
}
