package vn.vinhdanh.review;

/** Whether the office puts a nomination before the council. */
public enum Verdict {
    ENDORSE,
    DECLINE
}
