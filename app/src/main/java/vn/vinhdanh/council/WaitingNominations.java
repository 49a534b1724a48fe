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
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.review.conduct.Suspension;
import vn.vinhdanh.review.conduct.Suspensions;

/** What waits for a council session. */
@Component
class WaitingNominations {

    private final Nominations nominations;
    private final Proposals proposals;
    private final Agendas agendas;
    private final Suspensions suspensions;

    WaitingNominations(Nominations nominations, Proposals proposals, Agendas agendas, Suspensions suspensions) {
        this.nominations = nominations;
        this.proposals = proposals;
        this.agendas = agendas;
        this.suspensions = suspensions;
    }

    /** The endorsed nominations of the department that stand on no agenda and are not suspended. */
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
        var waiting = onNoAgenda(department).stream()
                .filter(each -> each.proposal().callId() == callId)
                .toList();
        return free(waiting, suspensions::held);
    }

    private static List<Waiting> free(
            List<Waiting> waiting, Function<Collection<Long>, Map<Long, Suspension>> suspensions) {
        var suspended = suspensions.apply(ids(waiting));
        return waiting.stream()
                .filter(each -> !suspended.containsKey(each.nomination().id()))
                .toList();
    }

    private static List<Long> ids(List<Waiting> waiting) {
        return waiting.stream().map(each -> each.nomination().id()).toList();
    }
}
