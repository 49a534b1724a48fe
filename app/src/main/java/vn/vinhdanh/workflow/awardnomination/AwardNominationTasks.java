package vn.vinhdanh.workflow.awardnomination;

import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.engine.ProcessTasks;
import vn.vinhdanh.register.RegisterEntries;
import vn.vinhdanh.review.conduct.ConductCases;

/** What the process of a nomination asks of the application; each gate asks whether the fact already holds. */
@ProcessTasks
public class AwardNominationTasks {

    private final Nominations nominations;
    private final ConductCases cases;
    private final RegisterEntries register;

    AwardNominationTasks(Nominations nominations, ConductCases cases, RegisterEntries register) {
        this.nominations = nominations;
        this.cases = cases;
        this.register = register;
    }

    /** The routing fact {@code eligibility}: met, notMet or undecided. */
    public String screen(String key) {
        return switch (nominations.screen(Long.parseLong(key)).outcome()) {
            case MET -> "met";
            case NOT_MET -> "notMet";
            case UNDECIDED -> "undecided";
        };
    }

    /** Whether something about the nominee is still being looked into. */
    public boolean isSuspended(String key) {
        return cases.isOpen(Long.parseLong(key));
    }

    public boolean isAppraised(String key) {
        return status(key).isAppraised();
    }

    public boolean isEndorsed(String key) {
        return status(key).isEndorsed();
    }

    public boolean isVoted(String key) {
        return status(key).isVoted();
    }

    public boolean isPassed(String key) {
        return status(key).isPassed();
    }

    public boolean isDecided(String key) {
        return status(key).isDecided();
    }

    public boolean isAwarded(String key) {
        return status(key).isAwarded();
    }

    public boolean isIssued(String key) {
        return register.holds(Long.parseLong(key));
    }

    public void recordAward(String key) {
        nominations.recorded(Long.parseLong(key));
    }

    private NominationStatus status(String key) {
        return nominations.find(Long.parseLong(key)).status();
    }
}
