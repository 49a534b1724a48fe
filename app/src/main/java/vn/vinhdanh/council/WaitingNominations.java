package vn.vinhdanh.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Duplicates;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.duplicate.Undecided;
import vn.vinhdanh.nomination.duplicate.Undecided.Hold;
import vn.vinhdanh.review.conduct.Suspension;
import vn.vinhdanh.review.conduct.Suspensions;

/** What waits for a council session. */
@Component
class WaitingNominations {

    private final Nominations nominations;
    private final Proposals proposals;
    private final Agendas agendas;
    private final Suspensions suspensions;
    private final Duplicates search;
    private final Undecided duplicates;

    WaitingNominations(
            Nominations nominations,
            Proposals proposals,
            Agendas agendas,
            Suspensions suspensions,
            Duplicates search,
            Undecided duplicates) {
        this.nominations = nominations;
        this.proposals = proposals;
        this.agendas = agendas;
        this.suspensions = suspensions;
        this.search = search;
        this.duplicates = duplicates;
    }

    /** The endorsed nominations of the department that stand on no agenda, are not suspended and no undecided duplicates. */
    List<Waiting> in(String department) {
        return free(onNoAgenda(department), suspensions::of);
    }

    /** Those that are suspended, each with until when. */
    Map<Waiting, Suspension> suspendedIn(String department) {
        var waiting = onNoAgenda(department);
        var suspended = suspensions.of(ids(waiting));
        return waiting.stream()
                .filter(each -> suspended.containsKey(each.nomination().id()))
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> Objects.requireNonNull(
                                suspended.get(each.nomination().id())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Those whom a duplicate keeps back, each with why. */
    Map<Waiting, Hold> duplicatesIn(String department) {
        var waiting = onNoAgenda(department);
        var held = duplicates.of(ids(waiting));
        return waiting.stream()
                .filter(each -> held.containsKey(each.nomination().id()))
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> Objects.requireNonNull(
                                held.get(each.nomination().id())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private List<Waiting> onNoAgenda(String department) {
        var known = new HashMap<Long, Proposal>();
        var endorsed = nominations.endorsedIn(department);
        var taken = agendas.taken(endorsed.stream().map(each -> each.id()).toList());
        return endorsed.stream()
                .filter(nomination -> !taken.contains(nomination.id()))
                .map(nomination ->
                        new Waiting(nomination, known.computeIfAbsent(nomination.proposalId(), proposals::find)))
                .toList();
    }

    /** Those of one call, which no unit withdraws and nobody suspends before this transaction ends. */
    List<Waiting> held(String department, long callId) {
        proposals.holdOfCall(callId);
        search.lookInCall(callId);
        var waiting = onNoAgenda(department).stream()
                .filter(each -> each.proposal().callId() == callId)
                .toList();
        return free(waiting, suspensions::held);
    }

    private List<Waiting> free(List<Waiting> waiting, Function<Collection<Long>, Map<Long, Suspension>> suspensions) {
        var suspended = suspensions.apply(ids(waiting));
        var held = duplicates.of(ids(waiting));
        return waiting.stream()
                .filter(each -> !suspended.containsKey(each.nomination().id()))
                .filter(each -> !held.containsKey(each.nomination().id()))
                .toList();
    }

    private static List<Long> ids(List<Waiting> waiting) {
        return waiting.stream().map(each -> each.nomination().id()).toList();
    }
}
