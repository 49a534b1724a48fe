package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.ListCrudRepository;

interface NominationRepository extends ListCrudRepository<Nomination, Long> {

    List<Nomination> findByProposalIdOrderByNomineeKindAscIdAsc(long proposalId);

    List<Nomination> findByProposalIdOrderByNomineeKindAscIdAsc(long proposalId, Pageable page);

    Optional<Nomination> findByIdAndProposalId(long id, long proposalId);

    boolean existsByProposalId(long proposalId);

    List<Nomination> findByIdIn(Collection<Long> ids);

    List<Nomination> findByDepartmentAndStatusOrderByNomineeKindAscIdAsc(String department, NominationStatus status);
}
