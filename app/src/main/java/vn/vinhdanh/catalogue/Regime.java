package vn.vinhdanh.catalogue;

/** The body of law a proposal is judged by, stamped on it when it is received. */
public enum Regime {
    R0,
    R1,
    R2,
    R3,
    R4
}
