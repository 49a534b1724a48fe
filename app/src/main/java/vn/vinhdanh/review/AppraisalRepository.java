package vn.vinhdanh.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AppraisalRepository extends ListCrudRepository<Appraisal, Long> {

    Optional<Appraisal> findByNominationId(long nominationId);

    List<Appraisal> findByProposalId(long proposalId);

    List<Appraisal> findByNominationIdIn(Collection<Long> nominationIds);

    /** Closes what is decided; somebody who still holds an older version can no longer save over it. */
    @Modifying
    @Query("update review.appraisal set closed = true, version = version + 1"
            + " where proposal_id = :proposalId and verdict is not null")
    void close(long proposalId);

    /** Verdicts on rows that the unit has changed stay to be read and have to be given anew. */
    @Modifying
    @Query("update review.appraisal set outdated = true, version = version + 1 where nomination_id in (:nominations)")
    void outdate(Collection<Long> nominations);
}
