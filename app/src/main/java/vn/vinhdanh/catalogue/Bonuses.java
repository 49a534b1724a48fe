package vn.vinhdanh.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.vinhdanh.platform.Refusal;

/** The money of an award: coefficient of the stamped regime times base salary of the day of the decision, rounded. */
@Service
public class Bonuses {

    private static final String PARTS = """
            select c.coefficient, s.amount, r.mode, r.step,
                   c.basis || '; ' || s.basis || '; ' || r.basis as basis,
                   c.verified and s.verified and r.verified as verified
            from catalogue.bonus_coefficient c
            join catalogue.bonus_rounding r on r.regime = c.regime
            join catalogue.base_salary s on :day between s.valid_from and coalesce(s.valid_to, 'infinity')
            where c.award_code = :award and c.regime = :regime and c.kind = :kind
            order by s.valid_from desc limit 1
            """;

    private final JdbcClient sql;

    Bonuses(JdbcClient sql) {
        this.sql = sql;
    }

    /** The bonus of one recipient; refused when the catalogue has no coefficient or base salary for that day. */
    public Bonus of(String awardCode, RecipientKind kind, Regime regime, LocalDate decisionDate) {
        return sql.sql(PARTS)
                .param("award", awardCode)
                .param("regime", regime.name())
                .param("kind", kind.name())
                .param("day", decisionDate)
                .query((row, number) -> bonus(row))
                .optional()
                .orElseThrow(() -> Refusal.of("catalogue.bonus.none", awardCode, decisionDate));
    }

    private static Bonus bonus(ResultSet row) throws SQLException {
        var coefficient = row.getBigDecimal("coefficient");
        var baseSalary = row.getLong("amount");
        var mode = RoundingMode.valueOf(row.getString("mode"));
        var step = BigDecimal.valueOf(row.getLong("step"));
        var steps = coefficient.multiply(BigDecimal.valueOf(baseSalary)).divide(step, 0, mode);
        return new Bonus(
                steps.multiply(step).longValueExact(),
                coefficient.stripTrailingZeros(),
                baseSalary,
                mode + " " + step,
                row.getString("basis"),
                row.getBoolean("verified"));
    }
}
