package vn.vinhdanh.nomination;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.CouncilAgendas.OpenedSession;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;

/** What must hold before a unit may take back what it has submitted, and who is told that it has. */
@Component
class WithdrawalDesk {

    static final String REASON = "reason";

    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawalDesk(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    /** The reason in words, when it is the head of the unit who gives it and the proposal is still under way. */
    String require(Proposal proposal, String reason, Actor head) {
        if (!Right.WITHDRAW_PROPOSAL.isHeldBy(head, proposal.department(), proposal.unit())) {
            throw Refusal.of("nomination.withdraw.onlyHead", proposal.unitName());
        }
        proposal.requireWithdrawable();
        return Remarks.require(REASON, reason, "nomination.withdraw.noReason");
    }

    /** Refuses rows about which the last word has been said, and an empty choice. */
    static void requireUnderWay(Collection<Nomination> chosen) {
        if (chosen.isEmpty()) {
            throw new Conflict("nomination.withdraw.nothingLeft");
        }
        chosen.stream()
                .filter(nomination -> !nomination.status().isWithdrawable())
                .findFirst()
                .ifPresent(over -> {
                    throw over(over);
                });
    }

    /** Refuses by the name of the session, once one of the rows is before an opened council. */
    static void requireNotOpened(Map<Long, OpenedSession> opened) {
        opened.values().stream().findFirst().ifPresent(session -> {
            throw opened(session);
        });
    }

    private static Conflict over(Nomination nomination) {
        return new Conflict(
                nomination.status() == NominationStatus.WITHDRAWN
                        ? "nomination.withdraw.already"
                        : "nomination.withdraw.over",
                nomination.name());
    }

    private static Conflict opened(OpenedSession session) {
        return new Conflict("nomination.withdraw.opened", session.callTitle(), session.day());
    }

    void withdraw(Proposal proposal, String reason, Actor head) {
        proposal.withdraw(head, reason, clock.instant());
        events.publishEvent(ProposalWithdrawn.of(proposal));
    }

    void tell(Proposal proposal, List<Long> nominations) {
        events.publishEvent(new NominationsWithdrawn(proposal.id(), nominations));
    }
}
