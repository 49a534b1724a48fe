package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Ruling;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;

/** Asks the conditions again and holds the answers against the last kept ones, in a fixed number of statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rechecks {

    private final Screening screening;
    private final Findings findings;
    private final FindingChanges changes;
    private final Rulings rulings;
    private final Happenings happenings;
    private final JdbcClient jdbc;

    Rechecks(
            Screening screening,
            Findings findings,
            FindingChanges changes,
            Rulings rulings,
            Happenings happenings,
            JdbcClient jdbc) {
        this.screening = screening;
        this.findings = findings;
        this.changes = changes;
        this.rulings = rulings;
        this.happenings = happenings;
        this.jdbc = jdbc;
    }

    /** Keeps the answers of now and how they differ from the ones before; may be repeated. */
    Map<Long, EligibilityAnswer> keep(Collection<Nomination> nominations, Moment moment) {
        return keep(nominations, moment, held(nominations));
    }

    /** The same for those that have been asked about before. */
    void again(Collection<Nomination> nominations, Moment moment) {
        var before = held(nominations);
        keep(nominations.stream().filter(row -> before.containsKey(row.id())).toList(), moment, before);
    }

    private Map<Long, EligibilityAnswer> keep(
            Collection<Nomination> nominations, Moment moment, Map<Long, List<Finding>> before) {
        var answers = screening.answers(nominations);
        changes.keep(moment, since(before, answers));
        findings.replace(
                answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue()
                        .findings())));
        return answers;
    }

    /** Keeps what an officer decided; refused where the data have decided meanwhile, or say something else by now. */
    void rule(Nomination nomination, Ruling ruling, Actor officer) {
        hold(List.of(nomination.id()));
        var finding = screening.answer(nomination).byCode().get(ruling.code());
        if (finding == null) {
            throw new NotFound();
        }
        if (!finding.isForPeople() || !finding.facts().equals(ruling.facts())) {
            throw new Conflict("nomination.ruling.overtaken");
        }
        rulings.keep(nomination.id(), ruling, officer);
        var kind = ruling.met() ? Happening.RULED_MET : Happening.RULED_NOT_MET;
        happenings.toEach(List.of(nomination.id()), kind, officer, finding.text() + ". " + ruling.reason());
        keep(List.of(nomination), Moment.APPRAISED);
    }

    /** The answers of now with all differences there have been; nothing is kept. */
    Map<Long, Checked> check(Collection<Nomination> nominations) {
        var ids = nominations.stream().map(Nomination::id).toList();
        var answers = screening.answers(nominations);
        var earlier = changes.of(ids);
        var since = since(findings.of(ids), answers);
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        answer -> new Checked(
                                answer.getValue(),
                                Stream.of(earlier, since)
                                        .flatMap(each -> each.getOrDefault(answer.getKey(), List.of()).stream())
                                        .toList())));
    }

    private static Map<Long, List<FindingChange>> since(
            Map<Long, List<Finding>> before, Map<Long, EligibilityAnswer> answers) {
        var since = new HashMap<Long, List<FindingChange>>();
        before.forEach((id, findings) -> since.put(
                id,
                FindingChanges.between(
                        findings, Objects.requireNonNull(answers.get(id)).findings())));
        return since;
    }

    /** The last kept answers; two steps that ask again at once do so one after the other. */
    private Map<Long, List<Finding>> held(Collection<Nomination> nominations) {
        var ids = nominations.stream().map(Nomination::id).toList();
        hold(ids);
        return findings.of(ids);
    }

    private void hold(List<Long> ids) {
        jdbc.sql("select id from nomination.nomination where id = any(:ids) order by id for no key update")
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
