package vn.vinhdanh.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The call of the demonstration: the one whose result a newspaper reported in August 2015. */
@Component
@Profile("!production")
class OpenCall {

    private static final int DAYS_TO_SUBMIT = 30;

    private final Calls calls;
    private final BusinessCalendar calendar;

    OpenCall(Calls calls, BusinessCalendar calendar) {
        this.calls = calls;
        this.calendar = calendar;
    }

    void open() {
        calls.open(
                Cast.BINH_DUONG,
                "Điển hình tiên tiến giai đoạn 2011-2015",
                "GK_SO",
                "có thành tích xuất sắc trong phong trào thi đua giai đoạn 2011-2015",
                LocalDate.of(2011, 1, 1),
                LocalDate.of(2015, 12, 31),
                calendar.today().plusDays(DAYS_TO_SUBMIT));
    }
}
