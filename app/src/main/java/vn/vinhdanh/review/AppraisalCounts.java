package vn.vinhdanh.review;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the verdicts of many proposals in one statement. */
@Component
public class AppraisalCounts {

    private final JdbcClient jdbc;

    AppraisalCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counts by proposal; one without verdicts is missing. */
    @Transactional(readOnly = true)
    public Map<Long, Count> of(Collection<Long> proposals) {
        return jdbc.sql("""
                        select proposal_id as proposal, count(*) filter (where verdict = 'ENDORSE' and not outdated) as endorsed,
                               count(*) filter (where verdict = 'DECLINE' and not outdated) as declined
                          from review.appraisal where proposal_id = any(:proposals) group by proposal_id
                        """).param("proposals", proposals.toArray(Long[]::new)).query(Count.class).list().stream()
                .collect(Collectors.toMap(Count::proposal, Function.identity()));
    }

    /** How many verdicts of each kind a proposal has. */
    public record Count(long proposal, int endorsed, int declined) {}
}
