package vn.vinhdanh.access;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads sample cases to the stage a test asks for, each through the steps people take. */
@Component
class SampleCases {

    /** No letter that a font joins with its neighbour, so that a PDF gives the word back as it was written. */
    private static final String LETTERS = "bcdghkmnprstvz";

    private final ProposalLeg proposals;
    private final CouncilLeg council;
    private final Steps steps;
    private final JdbcClient sql;

    SampleCases(ProposalLeg proposals, CouncilLeg council, Steps steps, JdbcClient sql) {
        this.proposals = proposals;
        this.council = council;
        this.steps = steps;
        this.sql = sql;
    }

    static String marker(Random random) {
        return "Zq"
                + random.ints(8, 0, LETTERS.length())
                        .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                        .collect(Collectors.joining());
    }

    SampleCase at(Stage stage, Town town, String unit, String marker) {
        var call = proposals.call(town.department(), "Đợt " + marker);
        var clerk = town.the("unit-clerk", unit);
        var proposal = proposals.draft(call, clerk);
        var nominations = proposals.list(proposal, marker, clerk);
        propose(stage, town, unit, proposal, nominations, marker);
        var session = stage.isBefore(Stage.PLANNED) ? 0 : council.plan(call, town);
        var decision = decide(stage, town, session, nominations);
        hideTitleOf(call);
        var tasks = new HashMap<>(steps.open(Steps.PROPOSAL, proposal));
        tasks.putAll(steps.open(Steps.SESSION, session));
        tasks.putAll(steps.open(Steps.DECISION, decision));
        return new SampleCase(marker, town, unit, stage, call, proposal, nominations, session, decision, tasks);
    }

    private void propose(Stage stage, Town town, String unit, long proposal, List<Long> nominations, String marker) {
        var officer = town.the("office");
        if (!stage.isBefore(Stage.PREPARED)) {
            proposals.prepare(proposal, town.the("unit-clerk", unit));
        }
        if (!stage.isBefore(Stage.SUBMITTED)) {
            proposals.submit(proposal, town.the("unit-head", unit));
        }
        if (stage == Stage.ASKED) {
            proposals.askNeighbour(proposal, town, unit);
        }
        if (stage == Stage.REFUSED) {
            proposals.refuse(proposal, officer);
        } else if (!stage.isBefore(Stage.ADMITTED)) {
            proposals.receive(proposal, officer);
        }
        if (!stage.isBefore(Stage.ASKED)) {
            proposals.checkConduct(proposal, town.the("inspectorate"));
        }
        if (stage == Stage.SUPPLEMENTING) {
            proposals.sendBack(proposal, nominations, marker, officer);
        }
        if (!stage.isBefore(Stage.RELEASED)) {
            proposals.appraise(proposal, nominations, officer);
        }
    }

    private long decide(Stage stage, Town town, long session, List<Long> nominations) {
        if (!stage.isBefore(Stage.OPEN)) {
            council.open(session, town);
        }
        if (stage.isBefore(Stage.DECIDED)) {
            return 0;
        }
        var decision = council.decide(session, nominations, town);
        if (!stage.isBefore(Stage.CHECKED)) {
            council.check(decision, town);
        }
        if (!stage.isBefore(Stage.SIGNED)) {
            council.sign(decision, town);
        }
        if (!stage.isBefore(Stage.ISSUED)) {
            council.issue(decision, town);
        }
        return decision;
    }

    /** The call is everybody's; the word stays in what was copied from it. */
    private void hideTitleOf(long call) {
        sql.sql("update nomination.call set title = 'Đợt mẫu' where id = ?")
                .param(call)
                .update();
    }
}
