package vn.vinhdanh.nomination;

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
    RECORDED
}
