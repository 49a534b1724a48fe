package vn.vinhdanh.decision;

import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.DecisionFixtures.Office;

/** What people do in the workspaces of a decision, for tests of its process. */
@Component
public class DecisionHands {

    private final DecisionFixtures fixtures;
    private final Decisions decisions;
    private final DecisionRecords records;
    private final SigningDesk signing;
    private final IssueDesk issuing;

    DecisionHands(
            DecisionFixtures fixtures,
            Decisions decisions,
            DecisionRecords records,
            SigningDesk signing,
            IssueDesk issuing) {
        this.fixtures = fixtures;
        this.decisions = decisions;
        this.records = records;
        this.signing = signing;
        this.issuing = issuing;
    }

    public long drafted(Office office, int collectives, int individuals) {
        return decisions
                .draftFrom(fixtures.decided(office, collectives, individuals))
                .orElseThrow();
    }

    public void strikeLast(long decision, Office office) {
        var lines = records.lines(decision);
        signing.strike(decision, lines.get(lines.size() - 1).id(), "Trùng thành tích", office.director());
    }

    public void sign(long decision, Office office) {
        signing.sign(decision, DecisionFixtures.directorPin(), office.director());
    }

    public void seal(long decision, Office office) {
        var offer = issuing.offer(office.department());
        issuing.seal(decision, offer.number(), offer.day(), DecisionFixtures.sealPin(), office.clerk());
    }

    public DecisionStatus status(long decision) {
        return records.find(decision).status();
    }
}
