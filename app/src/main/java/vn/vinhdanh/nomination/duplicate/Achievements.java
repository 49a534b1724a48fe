package vn.vinhdanh.nomination.duplicate;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Report;
import vn.vinhdanh.nomination.RichText;

/**
 * What reports say of achievements. Headings are the template's, and the life and the earlier awards of a person are
 * rightly the same in each of their reports.
 */
@Component
class Achievements {

    private final JdbcClient sql;

    Achievements(JdbcClient sql) {
        this.sql = sql;
    }

    Reader reader() {
        return new Reader(sql.sql("select distinct code from nomination.report_heading where main")
                .query(String.class)
                .set());
    }

    /** Reads any number of reports without asking the database again. */
    record Reader(Set<String> codes) {

        Shingles shingles(Nomination nomination) {
            return Shingles.of(text(nomination.report()));
        }

        private String text(Report report) {
            return report.sections().stream()
                    .filter(section -> section.code().isEmpty() || codes.contains(section.code()))
                    .map(section -> RichText.plain(section.text()))
                    .collect(Collectors.joining("\n"));
        }
    }
}
