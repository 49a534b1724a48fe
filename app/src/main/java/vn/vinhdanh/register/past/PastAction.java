package vn.vinhdanh.register.past;

/** What people did to a past award. */
public enum PastAction {
    ENTERED,
    IMPORTED,
    REPAIRED,
    CORRECTED,
    SCANNED,
    VERIFIED,
    REFUSED,
    LINKED,
    UNLINKED
}
