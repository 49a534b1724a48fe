package vn.vinhdanh.nomination.duplicate;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Duplicates;
import vn.vinhdanh.platform.Reason;

/** Looks for duplicates in a fixed number of statements, whatever the length of the list. */
@Component
class DuplicateSearch implements Duplicates {

    private final StandingEntries entries;
    private final Comparisons comparisons;
    private final ReportIndex index;
    private final AlikeReports reports;
    private final FindingRows findings;
    private final ListTwins twins;
    private final JdbcClient sql;

    DuplicateSearch(
            StandingEntries entries,
            Comparisons comparisons,
            ReportIndex index,
            AlikeReports reports,
            FindingRows findings,
            ListTwins twins,
            JdbcClient sql) {
        this.entries = entries;
        this.comparisons = comparisons;
        this.index = index;
        this.reports = reports;
        this.findings = findings;
        this.twins = twins;
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reason> obstacles(long proposalId) {
        return twins.of(proposalId).obstacles();
    }

    @Override
    @Transactional
    public void look(long proposalId) {
        look(place(
                "select department, call_id as call, id as proposal from nomination.proposal where id = ?",
                proposalId));
    }

    @Override
    @Transactional
    public void lookInCall(long callId) {
        look(place("select department, id as call, 0 as proposal from nomination.call where id = ?", callId));
    }

    private void look(Place place) {
        findings.hold(place.department());
        var ofCall = entries.standing(place.call(), List.of());
        var about = ofCall.stream().map(Entry::id).toList();
        var listed = ofCall.stream()
                .filter(entry -> entry.proposalId() == place.proposal())
                .map(Entry::id)
                .toList();
        index.keep(place.proposal() == 0 ? about : listed);
        // a phrase that has become common meanwhile no longer counts, so that the order of submission does not either
        var again = new TreeSet<>(findings.withAlikeReport(about));
        again.addAll(listed);
        var likeness = reports.with(place.department(), again);
        var others = likeness.keySet().stream()
                .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                .collect(Collectors.toSet());
        var comparison = comparisons.of(place.department(), entries.standing(place.call(), others));
        findings.replace(place.department(), about, comparison.found(place.call(), likeness));
    }

    private Place place(String statement, long id) {
        return sql.sql(statement).param(id).query(Place.class).single();
    }

    private record Place(String department, long call, long proposal) {}
}
