package vn.vinhdanh.catalogue;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.vinhdanh.platform.Refusal;

/** Which body of law holds on a day. */
@Service
public class Regimes {

    private final JdbcClient sql;

    Regimes(JdbcClient sql) {
        this.sql = sql;
    }

    /** The regime to stamp on a proposal received on the day: the latest one in force that has been activated. */
    public Regime on(LocalDate received) {
        return sql.sql("select code from catalogue.regime where active and valid_from <= :day"
                        + " order by valid_from desc limit 1")
                .param("day", received)
                .query(Regime.class)
                .optional()
                .orElseThrow(() -> Refusal.of("catalogue.regime.none", received));
    }

    /** Whether a newer regime is said to hold on the day but waits for activation; the receipt then carries a warning. */
    public boolean isNewerWaitingOn(LocalDate received) {
        return sql.sql("select exists (select from catalogue.regime where not active and valid_from <= :day)")
                .param("day", received)
                .query(Boolean.class)
                .single();
    }
}
