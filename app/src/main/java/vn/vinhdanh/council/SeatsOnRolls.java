package vn.vinhdanh.council;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ballot.Rolls;
import vn.vinhdanh.nomination.CouncilAgendas.OpenedSession;
import vn.vinhdanh.nomination.CouncilSeats;
import vn.vinhdanh.platform.Actor;

/** Finds the sessions on whose roll somebody stood, and asks nothing else of the roll. */
@Component
class SeatsOnRolls implements CouncilSeats {

    private final Rolls rolls;
    private final JdbcClient jdbc;

    SeatsOnRolls(Rolls rolls, JdbcClient jdbc) {
        this.rolls = rolls;
        this.jdbc = jdbc;
    }

    @Override
    public List<Seat> of(Actor person) {
        return jdbc.sql("""
                        select id as session, call_title, meeting_date
                          from council.session
                         where id = any(:sessions) and department = :department
                         order by id desc
                        """)
                .param("sessions", rolls.sessionsOf(person.userName()).toArray(Long[]::new))
                .param("department", person.department())
                .query(Seat.class)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OpenedSession> votingOn(Collection<Long> nominations, String userName, String department) {
        var ids = nominations.toArray(Long[]::new);
        // opening locks the same rows: whoever comes second sees what the first has done
        jdbc.sql("""
                        select id from council.session
                         where department = :department and status <> 'CLOSED'
                           and id in (select session from council.agenda_item where nomination = any(:ids))
                         order by id for share
                        """)
                .param("department", department)
                .param("ids", ids)
                .query(Long.class)
                .list();
        return jdbc
                .sql("""
                        select call_title, meeting_date
                          from council.session
                          join council.agenda_item item on item.session = session.id
                         where session.id = any(:sessions) and department = :department and status = 'OPEN'
                           and item.nomination = any(:ids)
                           and not exists (select from council.recusal
                                            where recusal.session = item.session and recusal.nomination = item.nomination
                                              and member = :member)
                         order by session.id
                        """)
                .param("sessions", rolls.sessionsOf(userName).toArray(Long[]::new))
                .param("department", department)
                .param("ids", ids)
                .param("member", userName)
                .query(OpenedSession.class)
                .list()
                .stream()
                .findFirst();
    }
}
