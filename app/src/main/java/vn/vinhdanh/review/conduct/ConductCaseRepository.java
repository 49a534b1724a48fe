package vn.vinhdanh.review.conduct;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ConductCaseRepository extends ListCrudRepository<ConductCase, Long> {

    Optional<ConductCase> findByIdAndDepartment(long id, String department);

    boolean existsByNominationIdAndClosedAtIsNull(long nominationId);

    List<ConductCase> findByNominationIdInOrderById(Collection<Long> nominationIds);
}
