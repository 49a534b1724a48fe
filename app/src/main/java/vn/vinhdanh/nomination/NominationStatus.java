package vn.vinhdanh.nomination;

import java.util.EnumSet;
import java.util.Set;

/** How far a nominee's dossier has come. */
public enum NominationStatus {
    /** Written by the unit. */
    DRAFT,
    /** Submitted with its proposal. */
    SUBMITTED,
    /** Received by the office with its proposal. */
    RECEIVED,
    /** The proposal was refused. */
    REFUSED,
    /** The office puts it before the council. */
    ENDORSED,
    /** The office does not put it before the council. */
    DECLINED,
    /** The council agrees. */
    PASSED,
    /** The council does not agree. */
    NOT_PASSED,
    /** The director has signed it. */
    SIGNED,
    /** The director has taken it off the list. */
    STRUCK,
    /** The award stands in the register. */
    RECORDED,
    /** The unit has taken it back; its token waits where the council would answer until the wake-up ends it. */
    WITHDRAWN;

    private static final Set<NominationStatus> BEFORE_APPRAISAL = EnumSet.of(DRAFT, SUBMITTED, RECEIVED, REFUSED);
    private static final Set<NominationStatus> BEFORE_VOTE = EnumSet.of(ENDORSED, DECLINED, WITHDRAWN);
    private static final Set<NominationStatus> BEFORE_SIGNATURE = EnumSet.of(PASSED, NOT_PASSED);
    private static final Set<NominationStatus> WITHOUT_PLACE =
            EnumSet.of(REFUSED, DECLINED, NOT_PASSED, STRUCK, WITHDRAWN);
    private static final Set<NominationStatus> WITHDRAWABLE = EnumSet.of(DRAFT, SUBMITTED, RECEIVED, ENDORSED);

    /** Whether it is on its way to a signature, so that a case of conduct can still suspend it. */
    public boolean maySuspend() {
        return this == RECEIVED || this == ENDORSED || this == PASSED;
    }

    /** Whether its unit may take it back once the proposal is submitted, in a supplement also what is new; as far as it is not before an opened council. */
    public boolean isWithdrawable() {
        return WITHDRAWABLE.contains(this);
    }

    /** Whether it has left the way before the council. */
    boolean isOut() {
        return this == DECLINED || this == WITHDRAWN;
    }

    /** Whether it can no longer be honoured, so that others may have its place of a quota. */
    boolean isWithoutPlace() {
        return WITHOUT_PLACE.contains(this);
    }

    /** Whether the office has given its verdict, whichever way. */
    public boolean isAppraised() {
        return !BEFORE_APPRAISAL.contains(this);
    }

    /** Whether nothing keeps it from the council. */
    public boolean isEndorsed() {
        return isAppraised() && this != DECLINED;
    }

    /** Whether the council has decided, whichever way. */
    public boolean isVoted() {
        return isAppraised() && !BEFORE_VOTE.contains(this);
    }

    /** Whether the council agreed. */
    public boolean isPassed() {
        return isVoted() && this != NOT_PASSED;
    }

    /** Whether the director has signed the list or taken it off. */
    public boolean isDecided() {
        return isVoted() && !BEFORE_SIGNATURE.contains(this);
    }

    /** Whether it stands in the signed list. */
    public boolean isAwarded() {
        return isDecided() && this != STRUCK;
    }
}
