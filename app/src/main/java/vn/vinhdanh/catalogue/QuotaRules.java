package vn.vinhdanh.catalogue;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many of an award may be given, by award, day and department; an award without a rule has no limit. */
@Service
public class QuotaRules {

    private final JdbcClient sql;
    private final Regimes regimes;

    QuotaRules(JdbcClient sql, Regimes regimes) {
        this.sql = sql;
        this.regimes = regimes;
    }

    /** The department's own rule of that day, or the common one. */
    public Optional<QuotaRule> of(String awardCode, String department, LocalDate day) {
        return sql.sql("""
                select * from catalogue.quota_rule
                where award_code = :award and regime = :regime and (department is null or department = :department)
                  and :day between valid_from and coalesce(valid_to, 'infinity')
                order by department nulls last, valid_from desc limit 1
                """)
                .param("award", awardCode)
                .param("regime", regimes.on(day).name())
                .param("department", department)
                .param("day", day)
                .query((row, number) -> rule(row))
                .optional();
    }

    /** Codes of the awards that are limited in the department by the law of any time. */
    public Set<String> limitedAwards(String department) {
        return sql.sql("select award_code from catalogue.quota_rule where department is null or department = ?")
                .param(department)
                .query(String.class)
                .set();
    }

    private static QuotaRule rule(ResultSet row) throws SQLException {
        return new QuotaRule(
                Fraction.parse(row.getString("share")),
                row.getString("base_award"),
                RoundingMode.valueOf(row.getString("rounding")),
                row.getBoolean("minimum_one"),
                row.getString("counted_in").equals("UNIT"),
                row.getString("basis"),
                row.getBoolean("verified"));
    }
}
