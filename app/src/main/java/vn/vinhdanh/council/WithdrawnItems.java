package vn.vinhdanh.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.CouncilAgendas;

/** Takes what a unit withdraws off the agendas, and tells which of it an opened session has already before it. */
@Component
class WithdrawnItems implements CouncilAgendas {

    private static final String OF_ITEMS =
            " id in (select session from council.agenda_item where nomination = any(:ids))";

    private final JdbcClient jdbc;

    WithdrawnItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, OpenedSession> openedWith(Collection<Long> nominations) {
        return jdbc.sql("""
                        select nomination, call_title, meeting_date
                          from council.agenda_item
                          join council.session on session.id = agenda_item.session
                         where status <> 'PLANNED' and not left_out and nomination = any(:ids)
                         order by session.id, nomination
                        """).param("ids", nominations.toArray(Long[]::new)).query(Opened.class).list().stream()
                .collect(Collectors.toMap(Opened::nomination, Opened::session, (earlier, later) -> later));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, OpenedSession> leave(Collection<Long> nominations) {
        var ids = nominations.toArray(Long[]::new);
        // opening locks the same row: whoever comes second sees what the first has done
        jdbc.sql("select id from council.session where" + OF_ITEMS + " order by id for update")
                .param("ids", ids)
                .query(Long.class)
                .list();
        var opened = openedWith(nominations);
        if (opened.isEmpty()) {
            jdbc.sql("delete from council.agenda_item where nomination = any(:ids)")
                    .param("ids", ids)
                    .update();
        }
        return opened;
    }

    private record Opened(
            long nomination, String callTitle, @Nullable LocalDate meetingDate) {

        OpenedSession session() {
            return new OpenedSession(callTitle, Objects.requireNonNull(meetingDate, "an opened session has its day"));
        }
    }
}
