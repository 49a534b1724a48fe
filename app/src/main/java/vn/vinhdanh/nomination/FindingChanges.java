package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Keeps how answers to conditions changed on the way of nominations. */
@Component
class FindingChanges {

    private final NamedParameterJdbcOperations jdbc;
    private final BusinessCalendar calendar;

    FindingChanges(NamedParameterJdbcOperations jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** What of the answers now differs from the ones before; nothing where nobody had asked before. */
    static List<FindingChange> between(List<Finding> before, List<Finding> now) {
        var old = before.stream().collect(Collectors.toMap(Finding::code, Finding::outcome));
        return now.stream()
                .filter(finding -> old.getOrDefault(finding.code(), finding.outcome()) != finding.outcome())
                .map(finding -> new FindingChange(
                        finding.code(),
                        finding.text(),
                        old.getOrDefault(finding.code(), finding.outcome()),
                        finding.outcome(),
                        finding.facts(),
                        "",
                        ""))
                .toList();
    }

    void keep(Moment moment, Map<Long, List<FindingChange>> changes) {
        var rows = changes.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(change -> row(of.getKey(), moment, change)))
                .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(
                "insert into nomination.finding_change"
                        + " (nomination_id, moment, code, text, before, after, facts, changed_at)"
                        + " values (:nomination, :moment, :code, :text, :before, :after, :facts, :now)",
                rows);
    }

    /** The kept changes by nomination, the oldest first. */
    Map<Long, List<FindingChange>> of(Collection<Long> nominations) {
        return jdbc
                .query(
                        "select *, to_char(changed_at, 'HH24:MI DD/MM/YYYY') as at from nomination.finding_change"
                                + " where nomination_id = any(:nominations) order by id",
                        Map.of("nominations", nominations.toArray(Long[]::new)),
                        (row, number) -> Map.entry(
                                row.getLong("nomination_id"),
                                new FindingChange(
                                        row.getString("code"),
                                        row.getString("text"),
                                        Outcome.valueOf(row.getString("before")),
                                        Outcome.valueOf(row.getString("after")),
                                        row.getString("facts"),
                                        row.getString("moment"),
                                        row.getString("at"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private SqlParameterSource row(long nomination, Moment moment, FindingChange change) {
        return new MapSqlParameterSource()
                .addValue("nomination", nomination)
                .addValue("moment", moment.name())
                .addValue("code", change.code())
                .addValue("text", change.text())
                .addValue("before", change.before().name())
                .addValue("after", change.after().name())
                .addValue("facts", change.facts())
                .addValue("now", calendar.now());
    }
}
