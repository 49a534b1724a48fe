package vn.vinhdanh.decision;

/** One row of an annex as it is printed. */
public record AnnexRow(int order, String name, String place, String bonus) {}
