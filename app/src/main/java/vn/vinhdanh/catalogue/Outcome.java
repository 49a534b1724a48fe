package vn.vinhdanh.catalogue;

/** What a check found; undecided means that a fact is missing and a person must look. */
public enum Outcome {
    MET,
    NOT_MET,
    UNDECIDED
}
