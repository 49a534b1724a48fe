package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/**
 * Keeps from finding out too late who a nominee is: who has no vote on what is fixed when a session opens, so that whoever is
 * on its roll can be said to be one of its nominees before the vote or after it, never while it goes on.
 */
@Component
public class OwnVotes {

    private final JdbcClient jdbc;
    private final CouncilSeats seats;

    OwnVotes(JdbcClient jdbc, CouncilSeats seats) {
        this.jdbc = jdbc;
        this.seats = seats;
    }

    /** Refused when the person now has a vote on this nomination. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuse(long nomination, long person, Actor officer) {
        refuse(new Long[] {nomination}, new Long[] {person}, officer);
    }

    /** Refused when one of these people, taken for one, now has a vote on a nomination of another one of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuse(Collection<Long> people, Actor officer) {
        var same = people.toArray(Long[]::new);
        var nominations = jdbc.sql("""
                        select nomination.id from nomination.nomination
                          join organisation.person on person.id = nomination.person_id
                         where person.read_as = any(:people)
                        """).param("people", same).query(Long.class).list();
        refuse(nominations.toArray(Long[]::new), same, officer);
    }

    private void refuse(Long[] nominations, Long[] people, Actor officer) {
        jdbc.sql("""
                        select account.user_name, account.full_name
                          from organisation.person
                          join organisation.person same on same.read_as = person.read_as
                          join identity.account on account.department = same.department and account.user_name = same.user_name
                         where person.id = any(:people) and person.department = :department
                        """)
                .param("people", people)
                .param("department", officer.department())
                .query(Voter.class)
                .list()
                .forEach(voter -> seats.votingOn(List.of(nominations), voter.userName(), officer.department())
                        .ifPresent(session -> {
                            throw Refusal.of(
                                    "nomination.person.votes", voter.fullName(), session.callTitle(), session.day());
                        }));
    }

    private record Voter(String userName, String fullName) {}
}
