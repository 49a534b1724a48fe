package vn.vinhdanh.nomination.version;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.platform.NotFound;

/** Reads the rows of a version, three statements for as many as a page shows. */
@Component
@Transactional(readOnly = true)
class KeptRows {

    static final int PAGE = 50;

    private static final String OF_VERSION = " where proposal_id = :proposal and number = :number";
    private static final String FILE = """
            select evidence_id as id, 0 as version, nomination_id, file_id, file_name, kind, size, sha256, added_by, added_at
              from nomination.evidence_version
            """;

    private final JdbcClient jdbc;

    KeptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(long proposal, int number) {
        return at("select count(*) from nomination.nomination_version" + OF_VERSION, proposal, number)
                .query(Integer.class)
                .single();
    }

    /** One page of the list, counted from zero, in its order. */
    List<KeptRow> page(long proposal, int number, int page) {
        var ids = at(
                        "select nomination_id from nomination.nomination_version" + OF_VERSION
                                + " order by kind, nomination_id limit :limit offset :offset",
                        proposal,
                        number)
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(Long.class)
                .list();
        var rows = of(proposal, number, ids);
        return ids.stream().map(rows::get).toList();
    }

    /** These rows as the version has them, by nomination; one that it does not have is missing. */
    Map<Long, KeptRow> of(long proposal, int number, Collection<Long> ids) {
        var fields = fields(proposal, number, ids);
        var files = files(proposal, number, ids);
        return at(
                        "select nomination_id, kind, name from nomination.nomination_version" + OF_VERSION
                                + " and nomination_id = any(:ids)",
                        proposal,
                        number)
                .param("ids", ids.toArray(Long[]::new))
                .query(Head.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Head::nominationId,
                        head -> new KeptRow(
                                head.nominationId(),
                                head.kind(),
                                head.name(),
                                fields.getOrDefault(head.nominationId(), Map.of()),
                                files.getOrDefault(head.nominationId(), List.of()))));
    }

    /** A file that the version has, whether or not the nominee still has it. */
    EvidenceFile file(long proposal, int number, long nomination, long file) {
        return at(FILE + OF_VERSION + " and nomination_id = :nomination and evidence_id = :file", proposal, number)
                .param("nomination", nomination)
                .param("file", file)
                .query(EvidenceFile.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Map<Long, Map<String, String>> fields(long proposal, int number, Collection<Long> ids) {
        return at(
                        "select nomination_id, field.key, field.value from nomination.nomination_version,"
                                + " jsonb_each_text((fields - 'further_facts')"
                                + " || coalesce(cast(fields ->> 'further_facts' as jsonb), '{}')) field"
                                + OF_VERSION + " and nomination_id = any(:ids)",
                        proposal,
                        number)
                .param("ids", ids.toArray(Long[]::new))
                .query(Field.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Field::nominationId, Collectors.toMap(Field::key, Field::value)));
    }

    private Map<Long, List<EvidenceFile>> files(long proposal, int number, Collection<Long> ids) {
        return at(FILE + OF_VERSION + " and nomination_id = any(:ids) order by evidence_id", proposal, number)
                .param("ids", ids.toArray(Long[]::new))
                .query(EvidenceFile.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(EvidenceFile::nominationId));
    }

    private JdbcClient.StatementSpec at(String statement, long proposal, int number) {
        return jdbc.sql(statement).param("proposal", proposal).param("number", number);
    }

    private record Head(long nominationId, RecipientKind kind, String name) {}

    private record Field(long nominationId, String key, String value) {}
}
