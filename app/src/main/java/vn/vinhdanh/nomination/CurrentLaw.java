package vn.vinhdanh.nomination;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.catalogue.Regimes;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The law a proposal is judged by: the one stamped at receipt, before that provisionally the one of today. */
@Component
class CurrentLaw {

    private final Regimes regimes;
    private final Awards awards;
    private final BusinessCalendar calendar;

    CurrentLaw(Regimes regimes, Awards awards, BusinessCalendar calendar) {
        this.regimes = regimes;
        this.awards = awards;
        this.calendar = calendar;
    }

    Regime of(Proposal proposal) {
        var stamped = proposal.regime();
        return stamped == null ? regimes.on(calendar.today()) : stamped;
    }

    /**
     * The day whose rules judge the proposal: like the regime, they are those of the day of receipt, and rules that come
     * into force later leave what has been received alone.
     */
    LocalDate dayOf(Proposal proposal) {
        var received = proposal.receivedOn();
        return proposal.regime() == null || received == null ? calendar.today() : received;
    }

    /** What to stamp on a proposal received today; refused where that law does not let the director decide the award. */
    Regime toStamp(Proposal proposal) {
        var regime = regimes.on(calendar.today());
        awards.decidedByDepartment(proposal.awardCode(), regime);
        return regime;
    }

    /** Whether today's law is in the catalogue but waits for somebody to activate it. */
    boolean isNewerWaiting() {
        return regimes.isNewerWaitingOn(calendar.today());
    }
}
