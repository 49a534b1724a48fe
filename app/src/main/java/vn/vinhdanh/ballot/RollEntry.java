package vn.vinhdanh.ballot;

/** One member of the frozen roll, and whether a ballot of theirs is in the box. */
public record RollEntry(String member, boolean voted) {}
