package vn.vinhdanh.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.vinhdanh.platform.Refusal;

/** The awards of each regime. */
@Service
public class Awards {

    private final JdbcClient sql;

    Awards(JdbcClient sql) {
        this.sql = sql;
    }

    /** The award as the regime knows it; refused when that regime has no such award. */
    public Award find(String code, Regime regime) {
        return sql.sql("""
                select code, name, level, collective, individual, basis, verified
                from catalogue.award where code = :code and regime = :regime
                """)
                .param("code", code)
                .param("regime", regime.name())
                .query((row, number) -> award(row))
                .optional()
                .orElseThrow(() -> Refusal.of("catalogue.award.unknown", code));
    }

    /** The award, provided that a department's director may decide it. */
    public Award decidedByDepartment(String code, Regime regime) {
        var award = find(code, regime);
        if (award.level() != AwardLevel.DEPT) {
            throw Refusal.of("catalogue.award.notDepartment", award.name(), award.basis());
        }
        return award;
    }

    private static Award award(ResultSet row) throws SQLException {
        var kinds = EnumSet.noneOf(RecipientKind.class);
        if (row.getBoolean("collective")) {
            kinds.add(RecipientKind.COLLECTIVE);
        }
        if (row.getBoolean("individual")) {
            kinds.add(RecipientKind.INDIVIDUAL);
        }
        return new Award(
                row.getString("code"),
                row.getString("name"),
                AwardLevel.valueOf(row.getString("level")),
                kinds,
                row.getString("basis"),
                row.getBoolean("verified"));
    }
}
