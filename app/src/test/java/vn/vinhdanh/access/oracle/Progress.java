package vn.vinhdanh.access.oracle;

/** How far a case has come. */
public enum Progress {
    /** The unit writes. */
    DRAFTED,
    /** The head of the unit has to submit. */
    PREPARED,
    /** The office has to receive. */
    SUBMITTED,
    /** The office has refused. */
    REFUSED,
    /** The inspectorate has to look at everybody. */
    ADMITTED,
    /** A division has to give its opinion. */
    ASKED,
    /** The office appraises. */
    RECEIVED,
    /** The unit mends what the office has asked it to. */
    SUPPLEMENTING,
    /** It waits for a session. */
    RELEASED,
    /** The secretary has to open the session. */
    PLANNED,
    /** The council votes. */
    OPEN,
    /** The office checks the draft of the decision. */
    DECIDED,
    /** The director has to sign. */
    CHECKED,
    /** Văn thư has to number and seal. */
    SIGNED,
    /** It stands in the register. */
    ISSUED
}
