package vn.vinhdanh.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The names of these awards by code, where regimes differ as the newest writes it. */
    public Map<String, String> names(Collection<String> codes) {
        return sql
                .sql("""
                select distinct on (code) code, name from catalogue.award
                where code = any(:codes) order by code, regime desc
                """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
