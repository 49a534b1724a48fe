package vn.vinhdanh.nomination;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** What the fixtures work with. */
@Component
record NominationDesk(
        Calls calls, Proposals proposals, Nominees nominees, Evidence evidence, BusinessCalendar calendar) {

    LocalDate today() {
        return calendar.today();
    }
}
