package vn.vinhdanh.catalogue;

/** Who decides: the department's director, the province, a minister, the Prime Minister or the President. */
public enum AwardLevel {
    DEPT,
    PROV,
    MIN,
    PM,
    PRES
}
