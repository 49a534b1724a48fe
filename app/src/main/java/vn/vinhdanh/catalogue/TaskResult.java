package vn.vinhdanh.catalogue;

/** The yearly grade: excellently done, well done, not done. */
public enum TaskResult {
    HTXSNV,
    HTT,
    KHT
}
