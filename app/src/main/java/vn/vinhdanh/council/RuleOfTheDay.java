package vn.vinhdanh.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.VoteRules;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.text.VietnameseDate;

/** The vote rule for an agenda, and the days on which the council may meet about it. */
@Component
class RuleOfTheDay {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 30;

    private final Nominations nominations;
    private final Proposals proposals;
    private final VoteRules rules;
    private final BusinessCalendar calendar;

    RuleOfTheDay(Nominations nominations, Proposals proposals, VoteRules rules, BusinessCalendar calendar) {
        this.nominations = nominations;
        this.proposals = proposals;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** The rule of the regime that all items carry since their receipt. */
    SessionRule of(Session session, List<AgendaItem> items) {
        return find(session, items).orElseThrow(() -> Refusal.of("council.open.twoRegimes"));
    }

    /** The rule, unless the items were received under different regimes. */
    Optional<SessionRule> find(Session session, List<AgendaItem> items) {
        var regimes =
                proposalsOf(items).stream().map(Proposal::regime).distinct().toList();
        return regimes.size() == 1
                ? Optional.ofNullable(regimes.get(0))
                        .map(regime -> SessionRule.of(rules.of(session.awardCode(), regime, session.department())))
                : Optional.empty();
    }

    /** Nobody meets about files that were not there yet, nor on a day that can only be a slip. */
    void refuseOddDay(LocalDate meetingDate, List<AgendaItem> items) {
        var today = calendar.today();
        var lastReceipt = proposalsOf(items).stream()
                .map(proposal -> Objects.requireNonNull(proposal.receivedOn(), "not received"))
                .max(LocalDate::compareTo)
                .orElse(today);
        if (meetingDate.isBefore(lastReceipt)) {
            throw Refusal.at("meetingDate", "council.open.beforeReceipt", VietnameseDate.of(lastReceipt));
        }
        if (meetingDate.isBefore(today.minusDays(DAYS_BACK)) || meetingDate.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw Refusal.at("meetingDate", "council.open.oddDay", VietnameseDate.of(today), DAYS_BACK);
        }
    }

    private List<Proposal> proposalsOf(List<AgendaItem> items) {
        var ids = items.stream()
                .filter(item -> !item.leftOut())
                .map(AgendaItem::nomination)
                .toList();
        return nominations.findAll(ids).stream()
                .map(Nomination::proposalId)
                .distinct()
                .map(proposals::find)
                .toList();
    }
}
