package vn.vinhdanh.nomination;

/** Why somebody keeps away from a nomination: they neither appraise nor vote on it. */
public enum Involvement {
    /** It would honour them. */
    NOMINEE,
    /** They head the nominee's unit. */
    SUPERIOR
}
