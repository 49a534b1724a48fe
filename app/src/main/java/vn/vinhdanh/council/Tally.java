package vn.vinhdanh.council;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.BoxCount;
import vn.vinhdanh.ballot.Boxes;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** The count of a session by its own rule: the quorum over the roll, each item over those who have a vote on it. */
@Component
class Tally {

    private final Agendas agendas;
    private final Electorate electorate;
    private final Recusals recusals;
    private final Boxes boxes;

    Tally(Agendas agendas, Electorate electorate, Recusals recusals, Boxes boxes) {
        this.agendas = agendas;
        this.electorate = electorate;
        this.recusals = recusals;
        this.boxes = boxes;
    }

    /** Ends the vote and notes the result of every item; refused below the quorum, and where a count would be one vote. */
    Map<Long, Boolean> count(Session session) {
        boxes.close(session.id());
        var rule = session.appliedRule();
        var voters = electorate.of(session);
        refuseBelowQuorum(rule, Turnout.of(voters));
        var recused = new RecusedVoters(recusals.frozen(session.id()), voters);
        refuseSingleBallots(session, recused);
        var passed = new LinkedHashMap<Long, Boolean>();
        boxes.counts(session.id()).forEach((item, count) -> {
            var turnout = requireAgreement(session, count, recused.turnoutOn(item));
            passed.put(item, rule.passes(count.agree(), turnout));
            agendas.note(session.id(), count, rule.passes(count.agree(), turnout));
        });
        return passed;
    }

    private static Turnout requireAgreement(Session session, BoxCount count, Turnout turnout) {
        if (count.ballots() != turnout.voted()) {
            throw new IllegalStateException("box " + count.item() + " and roll differ in session " + session.id());
        }
        return turnout;
    }

    /** The count of one ballot is that ballot: the vote goes on until a second one hides it. */
    private void refuseSingleBallots(Session session, RecusedVoters recused) {
        Refusal.unlessEmpty(agendas.of(session.id()).stream()
                .filter(item -> recused.turnoutOn(item.nomination()).voted() == 1)
                .map(item -> Reason.of("council.close.singleBallot", item.name(), missing(recused, item)))
                .toList());
    }

    private static String missing(RecusedVoters recused, AgendaItem item) {
        return recused.votersOn(item.nomination()).stream()
                .filter(voter -> !voter.voted())
                .map(Voter::fullName)
                .collect(Collectors.joining(", "));
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
