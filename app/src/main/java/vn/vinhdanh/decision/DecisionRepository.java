package vn.vinhdanh.decision;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface DecisionRepository extends ListCrudRepository<Decision, Long> {

    Optional<Decision> findBySessionId(long sessionId);

    /** The decision, to be changed in this transaction: whoever comes second waits and then sees what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Decision> findOneById(long id);
}
