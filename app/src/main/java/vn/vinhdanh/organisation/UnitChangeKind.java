package vn.vinhdanh.organisation;

/** What a decision may order about units. */
public enum UnitChangeKind {
    RENAME,
    MERGE,
    SPLIT,
    DISSOLVE
}
