package vn.vinhdanh.ballot;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the vote of a session goes on; its row is the lock behind which castings and closing stand in line. */
@Component
class Polls {

    private final JdbcClient jdbc;

    Polls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(long session) {
        jdbc.sql("insert into ballot.poll (session, open) values (:session, true)")
                .param("session", session)
                .update();
    }

    /** Waits for every casting and closing before us, then says whether the vote still goes on. */
    boolean isOpenOnceLocked(long session) {
        return jdbc.sql("select open from ballot.poll where session = :session for update")
                .param("session", session)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    boolean isOpen(long session) {
        return jdbc.sql("select coalesce(bool_or(open), false) from ballot.poll where session = :session")
                .param("session", session)
                .query(Boolean.class)
                .single();
    }

    void close(long session) {
        jdbc.sql("update ballot.poll set open = false where session = :session")
                .param("session", session)
                .update();
    }
}
