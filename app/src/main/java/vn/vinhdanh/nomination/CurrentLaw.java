package vn.vinhdanh.nomination;

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
