package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface EvidenceRepository extends ListCrudRepository<EvidenceFile, Long> {

    List<EvidenceFile> findByNominationIdOrderById(long nominationId);

    List<EvidenceFile> findByNominationIdInOrderById(Collection<Long> nominationIds);

    Optional<EvidenceFile> findByIdAndNominationId(long id, long nominationId);

    Optional<EvidenceFile> findByNominationIdAndSha256(long nominationId, String sha256);

    @Query("""
            select evidence.* from nomination.evidence
              join nomination.nomination on nomination.id = evidence.nomination_id
             where nomination.proposal_id = :proposalId
             order by evidence.id
            """)
    List<EvidenceFile> findByProposalId(long proposalId);
}
