package vn.vinhdanh.nomination.duplicate;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** What has been found, as rows that come and go with their causes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FindingRows {

    private static final String FOUND = """
            unnest(cast(:firsts as bigint[]), cast(:seconds as bigint[]), cast(:kinds as text[]),
                   cast(:certain as boolean[]), cast(:likeness as integer[]))
                   as found (first_id, second_id, kind, certain, likeness)
            """;

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    FindingRows(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** Two lists that leave their units at once are looked at one after the other: else neither would meet the other. */
    void hold(String department) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('duplicates of ' || :department, 0))::text")
                .param("department", department)
                .query(String.class)
                .list();
    }

    /** Those of the nominations whose reports were alike to another when it was looked at last. */
    List<Long> withAlikeReport(Collection<Long> ids) {
        return sql.sql("""
                        select distinct unnest(array[first_id, second_id]) from nomination.duplicate_finding
                         where likeness > 0 and not gone and (first_id = any(:ids) or second_id = any(:ids))
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** Keeps what is found about the nominations now; what else was found about them has lost its cause. */
    void replace(String department, Collection<Long> about, List<Found> found) {
        filled("""
                insert into nomination.duplicate_finding (department, first_id, second_id, kind, certain, likeness, found_at)
                select :department, first_id, second_id, kind, certain, likeness, :now from
                """ + FOUND + """
                order by first_id, second_id
                on conflict (first_id, second_id) do update
                   set kind = excluded.kind, certain = excluded.certain, likeness = excluded.likeness, gone = false,
                       version = duplicate_finding.version + 1
                 where (duplicate_finding.kind, duplicate_finding.certain, duplicate_finding.likeness, duplicate_finding.gone)
                       is distinct from (excluded.kind, excluded.certain, excluded.likeness, false)
                """, found)
                .param("department", department)
                .param("now", calendar.now())
                .update();
        filled("""
                update nomination.duplicate_finding finding set gone = true, version = version + 1
                 where not gone and (first_id = any(:about) or second_id = any(:about))
                   and not exists (select from
                """ + FOUND + """
                    where found.first_id = finding.first_id and found.second_id = finding.second_id)
                """, found)
                .param("about", about.toArray(Long[]::new))
                .update();
    }

    private JdbcClient.StatementSpec filled(String statement, List<Found> found) {
        return sql.sql(statement)
                .param("firsts", found.stream().map(each -> each.pair().first()).toArray(Long[]::new))
                .param(
                        "seconds",
                        found.stream().map(each -> each.pair().second()).toArray(Long[]::new))
                .param("kinds", found.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param("certain", found.stream().map(Found::certain).toArray(Boolean[]::new))
                .param("likeness", found.stream().map(Found::likeness).toArray(Integer[]::new));
    }
}
