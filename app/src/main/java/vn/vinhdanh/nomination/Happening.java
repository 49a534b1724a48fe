package vn.vinhdanh.nomination;

import java.util.EnumSet;
import java.util.Set;

/** What may happen to a proposal or to one of its nominations, and at whose desk. */
public enum Happening {
    DRAFTED(Desk.UNIT),
    IMPORTED(Desk.UNIT),
    COPIED(Desk.UNIT),
    LISTED(Desk.UNIT),
    CHANGED(Desk.UNIT),
    REMOVED(Desk.UNIT),
    EVIDENCE(Desk.UNIT),
    EVIDENCE_REMOVED(Desk.UNIT),
    PREPARED(Desk.UNIT),
    REWORKED(Desk.UNIT),
    SUBMITTED(Desk.UNIT),
    MOVED(Desk.OFFICE),
    MOVED_BACK(Desk.OFFICE),
    UNIT_RENAMED(Desk.OFFICE),
    PLACE_RESERVED(Desk.OFFICE),
    PLACE_OVERDRAWN(Desk.OFFICE),
    PLACE_CONFIRMED(Desk.OFFICE),
    PLACE_RELEASED(Desk.OFFICE),
    OVERDRAFT_ASKED(Desk.UNIT),
    OVERDRAFT_ASKED_FOR_PASSED(Desk.COUNCIL),
    OVERDRAFT_GRANTED(Desk.DIRECTOR),
    OVERDRAFT_DENIED(Desk.DIRECTOR),
    WITHDRAWN(Desk.UNIT),
    TAKEN_BACK(Desk.UNIT),
    RECEIVED(Desk.OFFICE),
    REFUSED(Desk.OFFICE),
    OPINION_ASKED(Desk.OFFICE),
    OPINION_AGREES(Desk.DIVISION),
    OPINION_DISAGREES(Desk.DIVISION),
    OPINION_NONE(Desk.DIVISION),
    CONDUCT_CLEAR(Desk.INSPECTORATE),
    CONDUCT_OPENED(Desk.INSPECTORATE),
    CONDUCT_CLEARED(Desk.INSPECTORATE),
    CONDUCT_VIOLATED(Desk.INSPECTORATE),
    SUPPLEMENT_ASKED(Desk.OFFICE),
    SUPPLEMENTED(Desk.UNIT),
    PERSON_LINKED(Desk.OFFICE),
    PERSON_UNLINKED(Desk.OFFICE),
    RULED_MET(Desk.OFFICE),
    RULED_NOT_MET(Desk.OFFICE),
    DUPLICATE_CONFIRMED(Desk.OFFICE),
    DUPLICATE_DENIED(Desk.OFFICE),
    ENDORSED(Desk.OFFICE),
    DECLINED(Desk.OFFICE),
    PLANNED(Desk.COUNCIL),
    LEFT_OUT(Desk.COUNCIL),
    OPENED(Desk.COUNCIL),
    PASSED(Desk.COUNCIL),
    NOT_PASSED(Desk.COUNCIL),
    DECISION_DRAFTED(Desk.OFFICE),
    CHECKED(Desk.OFFICE),
    SENT_BACK(Desk.DIRECTOR),
    SIGNED(Desk.DIRECTOR),
    STRUCK(Desk.DIRECTOR),
    ISSUED(Desk.CLERK);

    /** Where people sit who let things happen. */
    public enum Desk {
        UNIT,
        OFFICE,
        DIVISION,
        INSPECTORATE,
        COUNCIL,
        DIRECTOR,
        CLERK
    }

    private static final Set<Happening> WITH_REASON = EnumSet.of(
            REWORKED,
            OVERDRAFT_ASKED,
            OVERDRAFT_ASKED_FOR_PASSED,
            OVERDRAFT_GRANTED,
            OVERDRAFT_DENIED,
            WITHDRAWN,
            TAKEN_BACK,
            REFUSED,
            SUPPLEMENT_ASKED,
            OPINION_AGREES,
            OPINION_DISAGREES,
            ENDORSED,
            DECLINED,
            SENT_BACK,
            STRUCK);
    private static final Set<Happening> REASON_STAYS_INSIDE = EnumSet.of(
            OPINION_AGREES,
            OPINION_DISAGREES,
            OPINION_NONE,
            PERSON_LINKED,
            PERSON_UNLINKED,
            RULED_MET,
            RULED_NOT_MET,
            DUPLICATE_CONFIRMED,
            DUPLICATE_DENIED,
            ENDORSED,
            DECLINED,
            SENT_BACK);

    private final Desk desk;

    Happening(Desk desk) {
        this.desk = desk;
    }

    public Desk desk() {
        return desk;
    }

    /** Whether its detail is what a person gave as the reason. */
    public boolean hasReason() {
        return WITH_REASON.contains(this);
    }

    /** Whether units read who did it: their own people, and the director, whose name the decision bears. */
    public boolean isSignedForUnits() {
        return desk == Desk.UNIT || desk == Desk.DIRECTOR;
    }

    /** Whether units read its detail; what the office writes for itself stays in the department. */
    public boolean isExplainedToUnits() {
        return !REASON_STAYS_INSIDE.contains(this);
    }
}
