package vn.vinhdanh.nomination;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;

/** The templates of achievement reports, as each body of law brings them. */
@Component
public class ReportTemplates {

    private final JdbcClient sql;
    private final CurrentLaw law;

    ReportTemplates(JdbcClient sql, CurrentLaw law) {
        this.sql = sql;
        this.law = law;
    }

    /** The template for the nominees of this kind in the proposal. */
    public ReportTemplate of(Proposal proposal, RecipientKind kind) {
        var rows = sql.sql("select code, heading, hint, main, basis, verified from nomination.report_heading"
                        + " where regime = :regime and kind = :kind order by position")
                .param("regime", law.of(proposal).name())
                .param("kind", kind.name())
                .query(Row.class)
                .list();
        return new ReportTemplate(
                rows.stream()
                        .map(row -> new ReportHeading(row.code(), row.heading(), row.hint(), row.main()))
                        .toList(),
                rows.get(0).basis(),
                rows.stream().allMatch(Row::verified));
    }

    private record Row(String code, String heading, String hint, boolean main, String basis, boolean verified) {}
}
