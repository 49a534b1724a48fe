package vn.vinhdanh.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.catalogue.Ruling;

/** What the last check of each nomination found. */
@Component
class Findings {

    private static final String INSERT = """
            insert into nomination.finding
                (nomination_id, position, code, article, text, facts, cure, outcome, verified,
                 ruled_reason, ruled_by, ruled_at)
            values (:nomination, :position, :code, :article, :text, :facts, :cure, :outcome, :verified,
                    :ruledReason, :ruledBy, :ruledAt)
            """;

    private final NamedParameterJdbcOperations jdbc;

    Findings(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Map<Long, List<Finding>> findings) {
        jdbc.update("delete from nomination.finding where nomination_id = any(:ids)", ids(findings.keySet()));
        var rows = new ArrayList<SqlParameterSource>();
        findings.forEach((nomination, found) -> {
            for (var position = 0; position < found.size(); position++) {
                rows.add(row(nomination, position, found.get(position)));
            }
        });
        jdbc.batchUpdate(INSERT, rows.toArray(SqlParameterSource[]::new));
    }

    Map<Long, List<Finding>> ofProposal(long proposalId) {
        return byNomination(
                "select finding.* from nomination.finding join nomination.nomination on id = nomination_id"
                        + " where proposal_id = :proposal order by nomination_id, position",
                new MapSqlParameterSource("proposal", proposalId));
    }

    Map<Long, List<Finding>> of(Collection<Long> nominations) {
        return byNomination(
                "select * from nomination.finding where nomination_id = any(:ids) order by nomination_id, position",
                ids(nominations));
    }

    private Map<Long, List<Finding>> byNomination(String statement, SqlParameterSource parameters) {
        return jdbc
                .query(statement, parameters, (row, number) -> Map.entry(row.getLong("nomination_id"), finding(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SqlParameterSource ids(Collection<Long> nominations) {
        return new MapSqlParameterSource("ids", nominations.toArray(Long[]::new));
    }

    private static SqlParameterSource row(long nomination, int position, Finding finding) {
        var ruling = finding.ruling();
        return new MapSqlParameterSource()
                .addValue("nomination", nomination)
                .addValue("position", position)
                .addValue("code", finding.code())
                .addValue("article", finding.article())
                .addValue("text", finding.text())
                .addValue("facts", finding.facts())
                .addValue("cure", finding.cure())
                .addValue("outcome", finding.outcome().name())
                .addValue("verified", finding.verified())
                .addValue("ruledReason", ruling == null ? null : ruling.reason())
                .addValue("ruledBy", ruling == null ? null : ruling.by())
                .addValue("ruledAt", ruling == null ? null : ruling.at());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("code"),
                row.getString("article"),
                row.getString("text"),
                row.getString("facts"),
                row.getString("cure"),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("verified"),
                ruling(row));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        var reason = row.getString("ruled_reason");
        return reason == null
                ? null
                : new Ruling(
                        row.getString("code"),
                        row.getString("facts"),
                        Outcome.MET.name().equals(row.getString("outcome")),
                        reason,
                        row.getString("ruled_by"),
                        row.getString("ruled_at"));
    }
}
