package vn.vinhdanh.nomination.duplicate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Keeps what the office decides about a pair; both nominations are told. Who may decide is for the caller to know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DuplicateDecisions {

    private final JdbcClient sql;
    private final Happenings happenings;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;

    DuplicateDecisions(
            JdbcClient sql, Happenings happenings, BusinessCalendar calendar, ApplicationEventPublisher events) {
        this.sql = sql;
        this.happenings = happenings;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * Keeps the decision on the pair as the officer saw it; refused when somebody was faster.
     *
     * @param keeps the nomination that is kept, null where the two are no duplicates
     */
    public void decide(DuplicatePair pair, int version, @Nullable Long keeps, String reason, Actor officer) {
        var mine = sql.sql("update nomination.duplicate_finding set version = version + 1"
                        + " where id = :id and version = :version and not gone")
                .param("id", pair.id())
                .param("version", version)
                .update();
        if (mine == 0) {
            throw new Conflict("nomination.duplicate.changed");
        }
        sql.sql("""
                        insert into nomination.duplicate_decision (finding_id, basis, keeps, reason, person, told, decided_at)
                        select id, basis, :keeps, :reason, :person, :told, :now from nomination.duplicate_pair where id = :id
                        """)
                .param("id", pair.id())
                .param("keeps", keeps)
                .param("reason", reason)
                .param("person", officer.userName())
                .param("told", officer.fullName())
                .param("now", calendar.now())
                .update();
        happenings.toEach(
                Map.of(
                        pair.first().id(), pair.second().proposer() + ". " + reason,
                        pair.second().id(), pair.first().proposer() + ". " + reason),
                keeps == null ? Happening.DUPLICATE_DENIED : Happening.DUPLICATE_CONFIRMED,
                officer);
        if (pair.certain() || keeps != null) {
            events.publishEvent(new DuplicateDecided(pair, keeps));
        }
    }
}
