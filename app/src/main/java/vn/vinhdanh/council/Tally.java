package vn.vinhdanh.council;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.Boxes;
import vn.vinhdanh.platform.Refusal;

/** The count of a session by its own rule. */
@Component
class Tally {

    private final Agendas agendas;
    private final Electorate electorate;
    private final Boxes boxes;

    Tally(Agendas agendas, Electorate electorate, Boxes boxes) {
        this.agendas = agendas;
        this.electorate = electorate;
        this.boxes = boxes;
    }

    /** Ends the vote and notes the result of every item; refused below the quorum. */
    Map<Long, Boolean> count(Session session) {
        boxes.close(session.id());
        var turnout = electorate.turnout(session);
        refuseBelowQuorum(session.appliedRule(), turnout);
        var passed = new LinkedHashMap<Long, Boolean>();
        boxes.counts(session.id()).forEach((item, count) -> {
            if (count.ballots() != turnout.voted()) {
                throw new IllegalStateException("box " + item + " and roll differ in session " + session.id());
            }
            passed.put(item, session.appliedRule().passes(count.agree(), turnout));
            agendas.note(session.id(), count, session.appliedRule().passes(count.agree(), turnout));
        });
        return passed;
    }

    private static void refuseBelowQuorum(SessionRule rule, Turnout turnout) {
        if (!rule.hasQuorum(turnout)) {
            throw Refusal.of(
                    "council.close.noQuorum",
                    turnout.voted(),
                    turnout.members(),
                    rule.ballotsNeeded(turnout.members()));
        }
    }
}
