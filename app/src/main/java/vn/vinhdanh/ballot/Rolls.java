package vn.vinhdanh.ballot;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;

/** The roll of a session: frozen when the vote opens, ticked once a member, without time or choice. */
@Component
public class Rolls {

    private final JdbcClient jdbc;

    Rolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down who may vote; the boxes of the session must be open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freeze(long session, Collection<String> members) {
        jdbc.sql("insert into ballot.roll (session, member) select :session, unnest(:members)")
                .param("session", session)
                .param("members", members.stream().distinct().sorted().toArray(String[]::new))
                .update();
    }

    /** The roll in the order of user names, which is not the order of voting. */
    public List<RollEntry> of(long session) {
        return jdbc.sql("select member, voted from ballot.roll where session = :session order by member")
                .param("session", session)
                .query(RollEntry.class)
                .list();
    }

    /** Whether the member's ballot is in the box. */
    public boolean hasVoted(long session, String member) {
        return of(session).stream()
                .anyMatch(entry -> entry.voted() && entry.member().equals(member));
    }

    void refuseSecondBallot(long session, String member) {
        var entry = of(session).stream()
                .filter(each -> each.member().equals(member))
                .findAny()
                .orElseThrow(() -> Refusal.of("ballot.cast.notOnRoll"));
        if (entry.voted()) {
            throw new Conflict("ballot.cast.already");
        }
    }

    void tick(long session, String member) {
        // every row of the roll is written anew, so that no row carries the mark of its own moment
        jdbc.sql("update ballot.roll set voted = voted or member = :member where session = :session")
                .param("session", session)
                .param("member", member)
                .update();
    }

    /** The newest sessions on whose roll the member stands; says nothing about voting. */
    @Transactional(readOnly = true)
    public List<Long> sessionsOf(String member) {
        return jdbc.sql("select session from ballot.roll where member = :member order by session desc limit 50")
                .param("member", member)
                .query(Long.class)
                .list();
    }
}
