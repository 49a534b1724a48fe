package vn.vinhdanh.review.conduct;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.InspectedConduct;

/** Tells the check of the conditions what the inspectorate has found. */
@Component
class CaseWords implements InspectedConduct {

    private final JdbcClient sql;

    CaseWords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Word> of(Collection<Long> nominations) {
        return sql.sql("""
                        select checked.nomination_id as nomination,
                               coalesce(bool_or(found.id is not null and found.closed_at is null), false) as pending,
                               coalesce(bool_or(found.violated), false) as violated
                          from (select nomination_id from review.conduct_check where nomination_id = any(:ids)
                                union select nomination_id from review.conduct_case where nomination_id = any(:ids)) checked
                          left join review.conduct_case found on found.nomination_id = checked.nomination_id
                         group by checked.nomination_id
                        """).param("ids", nominations.toArray(Long[]::new)).query(Known.class).list().stream()
                .collect(Collectors.toMap(Known::nomination, known -> new Word(known.pending(), known.violated())));
    }

    private record Known(long nomination, boolean pending, boolean violated) {}
}
