package vn.vinhdanh.council;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Proposals;

/** What waits for a council session. */
@Component
class WaitingNominations {

    private final Nominations nominations;
    private final Proposals proposals;
    private final Agendas agendas;

    WaitingNominations(Nominations nominations, Proposals proposals, Agendas agendas) {
        this.nominations = nominations;
        this.proposals = proposals;
        this.agendas = agendas;
    }

    /** The endorsed nominations of the department that stand on no agenda. */
    List<Waiting> in(String department) {
        var known = new HashMap<Long, Proposal>();
        var endorsed = nominations.endorsedIn(department);
        var taken = agendas.taken(endorsed.stream().map(each -> each.id()).toList());
        return endorsed.stream()
                .filter(nomination -> !taken.contains(nomination.id()))
                .map(nomination ->
                        new Waiting(nomination, known.computeIfAbsent(nomination.proposalId(), proposals::find)))
                .toList();
    }

    /** Those of one call, which no unit withdraws before this transaction ends. */
    List<Waiting> held(String department, long callId) {
        proposals.holdOfCall(callId);
        return in(department).stream()
                .filter(waiting -> waiting.proposal().callId() == callId)
                .toList();
    }
}
