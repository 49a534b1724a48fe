package vn.vinhdanh.council;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.review.conduct.Suspensions;

/** The items of an agenda with what the members read about them. */
@Component
class Dossiers {

    private static final Set<String> STEPS_WITH_DOSSIERS = Set.of("OpenSession", "CastBallot", "CloseVoting");

    private final SessionRecords records;
    private final Nominations nominations;
    private final Evidence evidence;
    private final RuleOfTheDay rules;
    private final Suspensions suspensions;

    Dossiers(
            SessionRecords records,
            Nominations nominations,
            Evidence evidence,
            RuleOfTheDay rules,
            Suspensions suspensions) {
        this.records = records;
        this.nominations = nominations;
        this.evidence = evidence;
        this.rules = rules;
        this.suspensions = suspensions;
    }

    /** The items of one kind that the council decides on. */
    List<Dossier> of(long session, RecipientKind kind) {
        return dossiers(records.agenda(session).stream()
                .filter(item -> item.kind() == kind)
                .toList());
    }

    /** The agenda in the making. */
    AgendaView agenda(long id) {
        var session = records.find(id);
        var items = records.agendaWithLeftOut(id);
        var rule = rules.find(session, items).orElse(null);
        var voters = records.voters(id);
        var recused = new RecusedVoters(records.recusals(id), voters);
        var suspended =
                suspensions.of(items.stream().map(AgendaItem::nomination).toList());
        return new AgendaView(session, dossiers(items), voters, recused, rule, suspended);
    }

    /** The item, when it stands on the agenda of the session that the step is about. */
    AgendaItem item(OpenTask task, long nomination) {
        if (!STEPS_WITH_DOSSIERS.contains(task.step())) {
            throw new NotFound();
        }
        return records.item(task.caseId(), nomination);
    }

    private List<Dossier> dossiers(List<AgendaItem> items) {
        var ids = items.stream().map(AgendaItem::nomination).toList();
        var nominees = nominations.findAll(ids);
        var reports = nominees.stream()
                .collect(Collectors.toMap(
                        Nomination::id, nomination -> nomination.report().html()));
        var checked = nominations.checked(nominees);
        var files = evidence.of(ids);
        return items.stream()
                .map(item -> new Dossier(
                        item,
                        reports.getOrDefault(item.nomination(), ""),
                        files.getOrDefault(item.nomination(), List.of()),
                        checked.get(item.nomination())))
                .toList();
    }
}
