package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** How many working days the office has had received proposals in hand; the days with the unit do not count. */
@Component
@Transactional(readOnly = true)
public class DaysInHand {

    private static final String DAYS = """
            select proposal.id as proposal,
                   nomination.working_days(received_on, coalesce(released_on, cast(:today as date)))
                       - coalesce(away.days, 0) as office,
                   coalesce(away.days, 0) as unit,
                   deadline.working_days as most, coalesce(deadline.basis, '') as basis, deadline.verified
              from nomination.proposal
              left join catalogue.deadline on deadline.matter = 'APPRAISE' and deadline.regime = proposal.regime
              left join lateral (
                   select sum(nomination.working_days(asked_on, coalesce(returned_on, cast(:today as date)))) as days
                     from nomination.supplement where proposal_id = proposal.id) away on true
             where proposal.id = any(:proposals) and proposal.status in ('RECEIVED', 'SUPPLEMENTING', 'RELEASED')
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    DaysInHand(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** The days by proposal; one that the office has not received is missing. */
    public Map<Long, Days> of(Collection<Long> proposals) {
        return jdbc
                .sql(DAYS)
                .param("today", calendar.today())
                .param("proposals", proposals.toArray(Long[]::new))
                .query(Days.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Days::proposal, Function.identity()));
    }

    /**
     * Working days, Monday to Friday.
     *
     * @param office in the office since the receipt
     * @param unit with the unit for supplements
     * @param most how many the catalogue gives the office, null where it says nothing
     * @param basis the text that gives them
     * @param verified whether two people have compared that row with its text
     */
    public record Days(
            long proposal, int office, int unit, @Nullable Integer most, String basis, boolean verified) {

        /** By how many days the office is late, 0 when it is not. */
        public int late() {
            return most == null ? 0 : Math.max(0, office - most);
        }

        /** Key of the sentence that says so; its values are both numbers. */
        public String text() {
            return unit == 0 ? "nomination.days.office" : "nomination.days.both";
        }
    }
}
