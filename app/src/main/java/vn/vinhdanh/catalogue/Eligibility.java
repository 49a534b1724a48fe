package vn.vinhdanh.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.DecisionTables;

/** Which rules judge a nominee; the unit's page and the process ask the same question. */
@Component
public class Eligibility {

    private final JdbcClient sql;
    private final Map<Integer, EligibilityRules> read = new ConcurrentHashMap<>();

    Eligibility(JdbcClient sql) {
        this.sql = sql;
    }

    /** The rules in force on the day: of those that hold by then, the ones that two people agreed on last. */
    public EligibilityRules on(LocalDate day) {
        return Objects.requireNonNull(on(Set.of(day)).get(day));
    }

    /** The same for several days, in one statement. */
    public Map<LocalDate, EligibilityRules> on(Set<LocalDate> days) {
        var rules = new HashMap<LocalDate, EligibilityRules>();
        sql.sql("""
                        select day, (select max(number) from catalogue.rule_set
                                      where state = 'ACTIVE' and valid_from <= day) as number
                          from unnest(cast(:days as date[])) as day
                        """)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, place) -> Map.entry(row.getObject("day", LocalDate.class), row.getInt("number")))
                .list()
                .forEach(each -> rules.put(each.getKey(), numbered(each.getValue())));
        return rules;
    }

    /** The rules of that number, read once: a set never changes. */
    public EligibilityRules numbered(int number) {
        return read.computeIfAbsent(number, this::read);
    }

    private EligibilityRules read(int number) {
        var file = sql.sql("select dmn from catalogue.rule_set where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
        return new EligibilityRules(number, DecisionTables.of(file.getBytes(StandardCharsets.UTF_8)));
    }
}
