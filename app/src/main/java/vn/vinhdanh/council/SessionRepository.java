package vn.vinhdanh.council;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** Stored sessions. */
// the plain name belongs to the repository of web sessions
@Component("councilSessionRepository")
interface SessionRepository extends Repository<Session, Long> {

    Session save(Session session);

    Optional<Session> findById(long id);

    /** The session, to be changed in this transaction: opening and closing stand in line here. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Session> findOneById(long id);

    /** The session, which nobody changes before this transaction ends: members may finish side by side, closing waits. */
    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Session> readOneById(long id);

    /** The session of the call that waits to be opened with nothing on its agenda, to be changed in this transaction. */
    @Query("""
            select * from council.session
             where call_id = :callId and status = 'PLANNED'
               and not exists (select from council.agenda_item where agenda_item.session = session.id)
             order by id limit 1 for update
            """)
    Optional<Session> findEmptied(long callId);

    List<Session> findByDepartmentOrderByIdDesc(String department, Limit limit);
}
