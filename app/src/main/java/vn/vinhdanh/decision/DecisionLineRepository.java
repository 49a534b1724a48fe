package vn.vinhdanh.decision;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DecisionLineRepository extends ListCrudRepository<DecisionLine, Long> {

    /** All lines of a decision, struck ones too: collectives before individuals, each in the order of the annex. */
    @Query("select * from decision.line where decision_id = :decisionId order by recipient_kind, position")
    List<DecisionLine> ofDecision(long decisionId);
}
