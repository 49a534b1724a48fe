package vn.vinhdanh.review.conduct;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which nominations are suspended, for every gate on their way. */
@Component
public class Suspensions {

    private final JdbcClient sql;

    Suspensions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of the nominations that may not go on, as of now. */
    @Transactional(readOnly = true)
    public Map<Long, Suspension> of(Collection<Long> nominations) {
        return sql.sql("""
                        select distinct on (nomination_id) nomination_id as nomination,
                               case when closed_at is null then expected_end end as until
                          from review.conduct_case
                         where nomination_id = any(:ids) and (closed_at is null or violated)
                         order by nomination_id, closed_at is null desc, id desc
                        """).param("ids", nominations.toArray(Long[]::new)).query(Suspension.class).list().stream()
                .collect(Collectors.toMap(Suspension::nomination, Function.identity()));
    }

    /** The same, and until the transaction ends no other one of them is suspended: a gate asks so before it lets pass. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, Suspension> held(Collection<Long> nominations) {
        hold(nominations);
        return of(nominations);
    }

    void hold(Collection<Long> nominations) {
        sql.sql("select id from nomination.nomination where id = any(:ids) order by id for no key update")
                .param("ids", nominations.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
