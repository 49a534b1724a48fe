package vn.vinhdanh.council;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.Rolls;
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
}
