package vn.vinhdanh.organisation;

/** A unit that proposes people and collectives, such as {@code unit-03} of department {@code bd}. */
public record Unit(String department, String code, String name) {}
