package vn.vinhdanh.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** The awards of each regime. */
@Service
public class Awards {

    private final JdbcClient sql;
    private final Aliases aliases;

    Awards(JdbcClient sql, Aliases aliases) {
        this.sql = sql;
        this.aliases = aliases;
    }

    /** All awards of the regime. */
    public List<Award> of(Regime regime) {
        return sql.sql("""
                select code, name, level, collective, individual, basis, verified
                from catalogue.award where regime = :regime order by code
                """)
                .param("regime", regime.name())
                .query((row, number) -> award(row))
                .list();
    }

    /** The award as the regime knows it; refused when that regime has no such award, and told what a wrong name stands for. */
    public Award find(String code, Regime regime) {
        return sql.sql("""
                select code, name, level, collective, individual, basis, verified
                from catalogue.award where code = :code and regime = :regime
                """)
                .param("code", code)
                .param("regime", regime.name())
                .query((row, number) -> award(row))
                .optional()
                .orElseThrow(() -> unknown(code, regime));
    }

    /** The award, provided that a department's director may decide it; refused with the articles that say who does. */
    public Award decidedByDepartment(String code, Regime regime) {
        var award = find(code, regime);
        if (award.level() != AwardLevel.DEPT) {
            throw new Refusal(notOfDepartment(award, regime));
        }
        return award;
    }

    /** The names of all awards by code, in the order of codes; where regimes differ as the newest writes it. */
    public Map<String, String> names() {
        return sql
                .sql("select distinct on (code) code, name from catalogue.award order by code, regime desc")
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, LinkedHashMap::new));
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

    private Refusal unknown(String code, Regime regime) {
        var right = aliases.of(code);
        if (right.isEmpty()) {
            return Refusal.of("catalogue.award.unknown", code);
        }
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of("catalogue.award.wrongName", code, authority(regime)));
        right.forEach(alias -> reasons.add(Reason.of("catalogue.award.right", alias.remark())));
        return new Refusal(reasons);
    }

    private List<Reason> notOfDepartment(Award award, Regime regime) {
        var reason = Reason.of(
                "catalogue.award.notDepartment." + award.level(), award.name(), award.basis(), authority(regime));
        return award.verified() ? List.of(reason) : List.of(reason, Reason.of("catalogue.award.unverified"));
    }

    private String authority(Regime regime) {
        return sql.sql("select authority from catalogue.regime where code = :regime")
                .param("regime", regime.name())
                .query(String.class)
                .single();
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
