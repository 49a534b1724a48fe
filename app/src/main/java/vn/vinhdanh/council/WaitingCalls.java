package vn.vinhdanh.council;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.duplicate.Undecided.Hold;
import vn.vinhdanh.review.conduct.Suspension;

/** The calls that have something for the council to decide. */
@Component
class WaitingCalls {

    /** A call and how many of its nominations stand on no agenda yet. */
    record WaitingCall(long id, String title, long collectives, long individuals) {

        private static WaitingCall of(List<Waiting> nominations) {
            var proposal = nominations.get(0).proposal();
            var collectives = nominations.stream()
                    .filter(waiting -> AgendaItem.of(0, waiting).isCollective())
                    .count();
            return new WaitingCall(
                    proposal.callId(), proposal.callTitle(), collectives, nominations.size() - collectives);
        }
    }

    private final WaitingNominations nominations;

    WaitingCalls(WaitingNominations nominations) {
        this.nominations = nominations;
    }

    /** What cannot be planned now, each with until when. */
    Map<Waiting, Suspension> suspendedIn(String department) {
        return nominations.suspendedIn(department);
    }

    /** What a duplicate keeps back, each with why. */
    Map<Waiting, Hold> duplicatesIn(String department) {
        return nominations.duplicatesIn(department);
    }

    List<WaitingCall> in(String department) {
        return nominations.in(department).stream()
                .collect(Collectors.groupingBy(
                        waiting -> waiting.proposal().callId(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(WaitingCall::of)
                .toList();
    }
}
