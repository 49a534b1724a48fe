package vn.vinhdanh.review.opinion;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OpinionRepository extends ListCrudRepository<ProfessionalOpinion, Long> {

    Optional<ProfessionalOpinion> findByNominationId(long nominationId);

    List<ProfessionalOpinion> findByProposalId(long proposalId);

    /** Closes what is answered; somebody who still holds an older version can no longer save over it. */
    @Modifying
    @Query("update review.professional_opinion set closed = true, version = version + 1"
            + " where proposal_id = :proposalId and division = :division and answer is not null and not closed")
    void close(long proposalId, String division);
}
