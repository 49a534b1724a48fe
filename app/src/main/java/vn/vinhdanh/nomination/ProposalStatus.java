package vn.vinhdanh.nomination;

/** How far a proposal has come. */
public enum ProposalStatus {
    /** The unit writes its list. */
    DRAFT,
    /** The list waits for the head of the unit. */
    PREPARED,
    /** The head has submitted it; the office has not answered. */
    SUBMITTED,
    /** The office has received and numbered it. */
    RECEIVED,
    /** The office has asked the unit to mend it; it lies with the unit. */
    SUPPLEMENTING,
    /** The office has refused to receive it. */
    REFUSED,
    /** Every nominee has been appraised. */
    RELEASED,
    /** The unit has taken the whole of it back. */
    WITHDRAWN
}
