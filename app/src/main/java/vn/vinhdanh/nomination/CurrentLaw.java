package vn.vinhdanh.nomination;

import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.catalogue.Regimes;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The law a proposal is judged by: the one stamped at receipt, before that provisionally the one of today. */
@Component
class CurrentLaw {

    private final Regimes regimes;
    private final BusinessCalendar calendar;

    CurrentLaw(Regimes regimes, BusinessCalendar calendar) {
        this.regimes = regimes;
        this.calendar = calendar;
    }

    Regime of(Proposal proposal) {
        var stamped = proposal.regime();
        return stamped == null ? regimes.on(calendar.today()) : stamped;
    }
}
