package vn.vinhdanh.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.vinhdanh.platform.Refusal;

/** The quorum and the share a council needs, by award, regime and department. */
@Service
public class VoteRules {

    private final JdbcClient sql;

    VoteRules(JdbcClient sql) {
        this.sql = sql;
    }

    /** The department's own rule, or the common one. */
    public VoteRule of(String awardCode, Regime regime, String department) {
        return sql.sql("""
                select * from catalogue.vote_rule
                where award_code = :award and regime = :regime and (department is null or department = :department)
                order by department nulls last limit 1
                """)
                .param("award", awardCode)
                .param("regime", regime.name())
                .param("department", department)
                .query((row, number) -> new VoteRule(
                        Fraction.parse(row.getString("quorum")),
                        Fraction.parse(row.getString("threshold")),
                        row.getString("counted_over"),
                        row.getString("basis"),
                        row.getBoolean("verified")))
                .optional()
                .orElseThrow(() -> Refusal.of("catalogue.voteRule.none", awardCode));
    }
}
