package vn.vinhdanh.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Outcome;

/** What the last check of each nomination found. */
@Component
class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(long nominationId, List<Finding> findings) {
        jdbc.sql("delete from nomination.finding where nomination_id = :id")
                .param("id", nominationId)
                .update();
        for (var position = 0; position < findings.size(); position++) {
            insert(nominationId, position, findings.get(position));
        }
    }

    Map<Long, List<Finding>> ofProposal(long proposalId) {
        return byNomination(
                jdbc.sql("select finding.* from nomination.finding join nomination.nomination on id = nomination_id"
                                + " where proposal_id = :proposal order by nomination_id, position")
                        .param("proposal", proposalId));
    }

    Map<Long, List<Finding>> of(Collection<Long> nominations) {
        return byNomination(jdbc.sql("select * from nomination.finding where nomination_id = any(:nominations)"
                        + " order by nomination_id, position")
                .param("nominations", nominations.toArray(Long[]::new)));
    }

    private static Map<Long, List<Finding>> byNomination(JdbcClient.StatementSpec rows) {
        return rows.query((row, number) -> Map.entry(row.getLong("nomination_id"), finding(row))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void insert(long nominationId, int position, Finding finding) {
        jdbc.sql("""
                        insert into nomination.finding
                            (nomination_id, position, code, article, text, facts, cure, outcome, verified)
                        values (:nomination, :position, :code, :article, :text, :facts, :cure, :outcome, :verified)
                        """)
                .param("nomination", nominationId)
                .param("position", position)
                .param("code", finding.code())
                .param("article", finding.article())
                .param("text", finding.text())
                .param("facts", finding.facts())
                .param("cure", finding.cure())
                .param("outcome", finding.outcome().name())
                .param("verified", finding.verified())
                .update();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("code"),
                row.getString("article"),
                row.getString("text"),
                row.getString("facts"),
                row.getString("cure"),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("verified"));
    }
}
