package vn.vinhdanh.nomination.duplicate;

/** What two nominations have in common, the strongest first. */
public enum Kind {
    /** One person, twice in a call. */
    SAME_PERSON,
    /** One collective, twice in a call. */
    SAME_COLLECTIVE,
    /** Reports that share long passages. */
    REPORT_ALIKE,
    /** Names that are the same or nearly so; nobody knows whether it is one person. */
    NAME_ALIKE
}
