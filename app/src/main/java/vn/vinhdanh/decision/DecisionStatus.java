package vn.vinhdanh.decision;

/** How far a decision has come. */
public enum DecisionStatus {
    /** Made from the council's session, or sent back by the director. */
    DRAFTED,
    /** The office has checked it; the director has it. */
    CHECKED,
    /** The director has signed. */
    SIGNED,
    /** Numbered, sealed and entered in the register. */
    ISSUED
}
