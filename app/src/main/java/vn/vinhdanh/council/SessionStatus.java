package vn.vinhdanh.council;

/** How far a session has come. */
public enum SessionStatus {
    /** The agenda is being made. */
    PLANNED,
    /** The roll is frozen, members vote. */
    OPEN,
    /** Counted; the resolution stands. */
    CLOSED
}
