package vn.vinhdanh.register.past;

/** How far a past award is to be believed. */
public enum PastStatus {
    /** Entered; nobody else has looked yet. */
    ENTERED,
    /** A second person has compared it with the source, and it is known who decided. */
    VERIFIED,
    /** A second person says that it is not so; kept, shown to nobody outside. */
    REFUSED
}
