package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Regime;

/** The texts of law that a decision of a regime names, as rows. */
@Component
class LegalBases {

    private final JdbcClient jdbc;

    LegalBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The bases in force on the day, in the order in which they are named. */
    List<String> of(Regime regime, LocalDate day) {
        return jdbc.sql("""
                        select text from decision.legal_basis
                         where regime = :regime and :day between valid_from and valid_to
                         order by position
                        """)
                .param("regime", regime.name())
                .param("day", day)
                .query(String.class)
                .list();
    }
}
