package vn.vinhdanh.nomination.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Reason;

/**
 * Whom a list repeats while its unit writes it: within itself, and of what others have submitted. Of another unit's list
 * it says who proposes, and nothing of what stands there.
 */
@Component
@Transactional(readOnly = true)
public class ListTwins {

    private final StandingEntries entries;
    private final Comparisons comparisons;
    private final Nominations nominations;
    private final Achievements achievements;
    private final JdbcClient sql;

    ListTwins(
            StandingEntries entries,
            Comparisons comparisons,
            Nominations nominations,
            Achievements achievements,
            JdbcClient sql) {
        this.entries = entries;
        this.comparisons = comparisons;
        this.nominations = nominations;
        this.achievements = achievements;
        this.sql = sql;
    }

    /** What the list repeats, in a fixed number of statements; what the office has already is for the office to decide. */
    public Twins of(long proposalId) {
        var around = entries.around(proposalId);
        var byId = around.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        var comparison = comparisons.of(department(proposalId), around);
        var same = comparison.same(around).keySet();
        var twice = same.stream()
                .filter(pair -> isDraft(byId, pair.first()) && isDraft(byId, pair.second()))
                .map(pair -> reason(byId, pair.second(), "nomination.duplicate.twiceInList"));
        var elsewhere = submitted(
                same.stream()
                        .filter(pair -> isDraft(byId, pair.first()) != isDraft(byId, pair.second()))
                        .map(pair -> isDraft(byId, pair.first()) ? pair : new Pair(pair.second(), pair.first()))
                        .toList(),
                byId);
        var own = around.stream()
                .filter(entry -> entry.proposalId() == proposalId)
                .toList();
        var namesakes = comparison.namesakes(own).stream()
                .filter(pair -> !same.contains(pair))
                .map(pair -> reason(byId, pair.second(), "nomination.duplicate.namesake"));
        return new Twins(
                Stream.concat(twice, elsewhere.obstacles().stream()).toList(),
                Stream.concat(namesakes, elsewhere.notices().stream()).toList());
    }

    /** Pairs of an own row, which comes first here, and one that somebody has submitted. */
    private Twins submitted(Collection<Pair> pairs, Map<Long, Entry> byId) {
        if (pairs.isEmpty()) {
            return new Twins(List.of(), List.of());
        }
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        var reader = achievements.reader();
        var reports = nominations.findAll(ids).stream().collect(Collectors.toMap(Nomination::id, reader::shingles));
        var proposers = proposers(ids);
        var alike = pairs.stream().collect(Collectors.partitioningBy(pair -> isAlike(reports, pair)));
        return new Twins(
                named(alike.getOrDefault(true, List.of()), "nomination.duplicate.submitted", byId, proposers),
                named(alike.getOrDefault(false, List.of()), "nomination.duplicate.alsoSubmitted", byId, proposers));
    }

    private static List<Reason> named(
            List<Pair> pairs, String text, Map<Long, Entry> byId, Map<Long, String> proposers) {
        return pairs.stream()
                .map(pair -> reason(byId, pair.first(), text, Objects.requireNonNull(proposers.get(pair.second()))))
                .toList();
    }

    private static Reason reason(Map<Long, Entry> byId, long row, String text, Object... more) {
        var name = Objects.requireNonNull(byId.get(row)).name();
        return Reason.at(
                "row-" + row,
                text,
                Stream.concat(Stream.of(name), Stream.of(more)).toArray());
    }

    private static boolean isDraft(Map<Long, Entry> byId, long row) {
        return Objects.requireNonNull(byId.get(row)).draft();
    }

    private static boolean isAlike(Map<Long, Shingles> reports, Pair pair) {
        return Likeness.of(
                        Objects.requireNonNull(reports.get(pair.first())),
                        Objects.requireNonNull(reports.get(pair.second())))
                > 0;
    }

    private Map<Long, String> proposers(Collection<Long> ids) {
        return sql
                .sql("select nomination.id, unit_name as name from nomination.nomination"
                        + " join nomination.proposal on proposal.id = proposal_id where nomination.id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(Proposer.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Proposer::id, Proposer::name));
    }

    private String department(long proposalId) {
        return sql.sql("select department from nomination.proposal where id = :id")
                .param("id", proposalId)
                .query(String.class)
                .single();
    }

    private record Proposer(long id, String name) {}
}
