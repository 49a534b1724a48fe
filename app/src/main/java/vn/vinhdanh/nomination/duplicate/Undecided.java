package vn.vinhdanh.nomination.duplicate;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Reason;

/** Which nominations may not go on because of a duplicate, for every gate on their way. */
@Component
@Transactional(readOnly = true)
public class Undecided {

    private final JdbcClient sql;

    Undecided(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of the nominations about which somebody must decide first, or of which another one was kept. */
    public Map<Long, Hold> of(Collection<Long> nominations) {
        return sql.sql("""
                        select distinct on (held.id) held.id as nomination, proposal.unit_name as proposer,
                               pair.decided as lost
                          from nomination.duplicate_pair pair
                         cross join lateral (values (first_id, second_id), (second_id, first_id)) as held (id, other)
                          join nomination.nomination other on other.id = held.other
                          join nomination.proposal on proposal.id = other.proposal_id
                         where held.id = any(:ids) and (certain and not decided or keeps = held.other)
                         order by held.id, pair.decided desc, pair.id
                        """).param("ids", nominations.toArray(Long[]::new)).query(Hold.class).list().stream()
                .collect(Collectors.toMap(Hold::nomination, Function.identity()));
    }

    /**
     * What keeps a nomination back.
     *
     * @param proposer of the other one
     * @param lost whether the other one was kept; else nobody has decided yet
     */
    public record Hold(long nomination, String proposer, boolean lost) {

        /** Why the nominee of this name cannot go on, beside the place. */
        public Reason reason(String place, String name) {
            return Reason.at(place, text(), name, proposer);
        }

        /** The same as a key of the bundle, which takes the name and the other proposer. */
        public String text() {
            return lost ? "nomination.duplicate.lost" : "nomination.duplicate.undecided";
        }
    }
}
