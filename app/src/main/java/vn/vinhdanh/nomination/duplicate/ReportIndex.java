package vn.vinhdanh.nomination.duplicate;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;

/** Keeps by which runs of words each submitted report can be found; five statements for as many as have changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportIndex {

    private final JdbcClient sql;
    private final Nominations nominations;
    private final Achievements achievements;

    ReportIndex(JdbcClient sql, Nominations nominations, Achievements achievements) {
        this.sql = sql;
        this.nominations = nominations;
        this.achievements = achievements;
    }

    /** Takes the reports in as they are now; those that say what they said are left alone. */
    void keep(Collection<Long> ids) {
        var changed = sql.sql("""
                        select nomination.id from nomination.nomination
                          left join nomination.report_print on nomination_id = nomination.id
                         where nomination.id = any(:ids) and md5(report) is distinct from digest
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
        if (changed.isEmpty()) {
            return;
        }
        sql.sql("delete from nomination.report_print where nomination_id = any(:ids)")
                .param("ids", changed.toArray(Long[]::new))
                .update();
        var reader = achievements.reader();
        write(nominations.findAll(changed).stream()
                .map(nomination -> Print.of(nomination, reader))
                .toList());
    }

    private void write(List<Print> prints) {
        var ids = prints.stream().map(Print::id).toArray(Long[]::new);
        sql.sql("""
                        insert into nomination.report_print (nomination_id, department, digest, shingles)
                        select id, department, md5(report), shingles
                          from unnest(cast(:ids as bigint[]), cast(:shingles as integer[])) as print (nomination, shingles)
                          join nomination.nomination on id = nomination
                        """)
                .param("ids", ids)
                .param(
                        "shingles",
                        prints.stream().map(print -> print.hashes().length).toArray(Integer[]::new))
                .update();
        sql.sql("""
                        insert into nomination.report_shingle (department, hash, nomination_id)
                        select department, hash, nomination_id
                          from unnest(cast(:ids as bigint[]), cast(:hashes as bigint[])) as shingle (nomination, hash)
                          join nomination.report_print on nomination_id = nomination
                        """)
                .param(
                        "ids",
                        prints.stream()
                                .flatMap(print ->
                                        List.of(print.hashes()).stream().map(hash -> print.id()))
                                .toArray(Long[]::new))
                .param(
                        "hashes",
                        prints.stream()
                                .flatMap(print -> List.of(print.hashes()).stream())
                                .toArray(Long[]::new))
                .update();
    }

    private record Print(long id, Long[] hashes) {

        static Print of(Nomination nomination, Achievements.Reader reader) {
            return new Print(nomination.id(), reader.shingles(nomination).all().toArray(Long[]::new));
        }
    }
}
