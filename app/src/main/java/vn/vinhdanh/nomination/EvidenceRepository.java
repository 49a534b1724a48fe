package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface EvidenceRepository extends ListCrudRepository<EvidenceFile, Long> {

    Optional<EvidenceFile> findByNominationId(long nominationId);

    List<EvidenceFile> findByNominationIdIn(Collection<Long> nominationIds);

    @Query("""
            select evidence.* from nomination.evidence
              join nomination.nomination on nomination.id = evidence.nomination_id
             where nomination.proposal_id = :proposalId
            """)
    List<EvidenceFile> findByProposalId(long proposalId);
}
