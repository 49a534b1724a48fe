package vn.vinhdanh.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Through which changes of units the years in a row of a collective go on; where no rule says so, they begin anew. */
@Component
public class LineageRules {

    private final JdbcClient sql;

    LineageRules(JdbcClient sql) {
        this.sql = sql;
    }

    /** All rules, in one statement. */
    public Followed followed() {
        return new Followed(sql
                .sql("select award_code || ' ' || regime as rule, change from catalogue.lineage_rule")
                .query((row, number) -> Map.entry(row.getString("rule"), row.getString("change")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    /** The kinds of change that are followed: {@code RENAME}, {@code MERGE}, {@code SPLIT}. */
    public record Followed(Map<String, Set<String>> byRule) {

        /** Those that the law follows for the award. */
        public Set<String> of(String awardCode, Regime regime) {
            return byRule.getOrDefault(awardCode + " " + regime, Set.of());
        }
    }
}
