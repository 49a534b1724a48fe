package vn.vinhdanh.nomination.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * Whom a list repeats while its unit writes it: within itself, and of what others have submitted. Of another unit's list
 * it says who proposes, and nothing of what stands there.
 */
@Component
@Transactional(readOnly = true)
public class ListTwins {

    private final StandingEntries entries;
    private final Units units;
    private final Nominations nominations;
    private final Achievements achievements;
    private final JdbcClient sql;

    ListTwins(
            StandingEntries entries, Units units, Nominations nominations, Achievements achievements, JdbcClient sql) {
        this.entries = entries;
        this.units = units;
        this.nominations = nominations;
        this.achievements = achievements;
        this.sql = sql;
    }

    /** What the list repeats, in a fixed number of statements. */
    public Twins of(long proposalId) {
        var around = entries.around(proposalId);
        var byId = around.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        var own = around.stream()
                .filter(entry -> entry.proposalId() == proposalId)
                .toList();
        var comparison = new Comparison(around, unitNames(proposalId));
        var twice = new ArrayList<Reason>();
        var elsewhere = new ArrayList<Pair>();
        for (var pair : comparison.same(around).keySet()) {
            var one = Objects.requireNonNull(byId.get(pair.first()));
            var other = Objects.requireNonNull(byId.get(pair.second()));
            // what the office has already is for the office to decide
            if (one.draft() && other.draft()) {
                twice.add(Reason.at("row-" + other.id(), "nomination.duplicate.twiceInList", other.name()));
            } else if (one.draft() || other.draft()) {
                elsewhere.add(one.draft() ? pair : new Pair(pair.second(), pair.first()));
            }
        }
        var twins = submitted(elsewhere, byId);
        twins.obstacles().addAll(twice);
        for (var pair : comparison.namesakes(own)) {
            var other = Objects.requireNonNull(byId.get(pair.second()));
            twins.notices().add(Reason.at("row-" + other.id(), "nomination.duplicate.namesake", other.name()));
        }
        return twins;
    }

    /** Pairs of an own row and one that somebody else has submitted. */
    private Twins submitted(List<Pair> pairs, Map<Long, Entry> byId) {
        var twins = new Twins(new ArrayList<>(), new ArrayList<>());
        if (pairs.isEmpty()) {
            return twins;
        }
        var ids = new HashSet<Long>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.first(), pair.second())));
        var reader = achievements.reader();
        var reports = nominations.findAll(ids).stream().collect(Collectors.toMap(Nomination::id, reader::shingles));
        var proposers = proposers(ids);
        for (var pair : pairs) {
            var alike = Likeness.of(
                    Objects.requireNonNull(reports.get(pair.first())),
                    Objects.requireNonNull(reports.get(pair.second())));
            var text = alike > 0 ? "nomination.duplicate.submitted" : "nomination.duplicate.alsoSubmitted";
            var reason = Reason.at(
                    "row-" + pair.first(),
                    text,
                    Objects.requireNonNull(byId.get(pair.first())).name(),
                    Objects.requireNonNull(proposers.get(pair.second())));
            (alike > 0 ? twins.obstacles() : twins.notices()).add(reason);
        }
        return twins;
    }

    private Map<Long, String> proposers(Set<Long> ids) {
        return sql
                .sql("select nomination.id, unit_name as name from nomination.nomination"
                        + " join nomination.proposal on proposal.id = proposal_id where nomination.id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(Proposer.class)
                .stream()
                .collect(Collectors.toMap(Proposer::id, Proposer::name));
    }

    private Set<String> unitNames(long proposalId) {
        var department = sql.sql("select department from nomination.proposal where id = ?")
                .param(proposalId)
                .query(String.class)
                .single();
        return units.of(department).stream()
                .map(Unit::name)
                .map(FoldedText::fold)
                .collect(Collectors.toSet());
    }

    private record Proposer(long id, String name) {}
}
