package vn.vinhdanh.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;

@IntegrationTest
class BusinessCalendarIT {

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    BusinessDate date;

    @Autowired
    Demonstration demonstration;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void reset() {
        date.reset();
    }

    @Test
    void demonstrationBeginsOnceAtItsDate() {
        date.set(LocalDate.of(2016, 5, 2));

        demonstration.begin(LocalDate.of(2024, 7, 1));

        assertThat(calendar.isSet()).isTrue();
        assertThat(calendar.today()).isEqualTo("2016-05-02");
    }

    @Test
    void businessTimeRunsOnWithRealTime() {
        date.set(LocalDate.of(2016, 5, 2));

        sql.sql("update platform.demonstration set real_moment = real_moment - interval '3 days'")
                .update();
        calendar.reload();

        assertThat(calendar.today()).isEqualTo("2016-05-05");
    }

    @Test
    void aTaskIsDueInRealTimeWhenItsBusinessDayIsOver() {
        date.set(LocalDate.of(2016, 5, 2));

        var due = calendar.dueAt(LocalDate.of(2016, 5, 4)).toInstant();

        assertThat(Duration.between(Instant.now(), due)).isBetween(Duration.ofDays(2), Duration.ofDays(3));
    }

    @Test
    void withoutADemonstrationTheBusinessDateIsTheRealOne() {
        sql.sql("delete from platform.demonstration").update();
        calendar.reload();

        assertThat(calendar.isSet()).isFalse();
        assertThat(calendar.today()).isAfter("2026-01-01");
    }
}
