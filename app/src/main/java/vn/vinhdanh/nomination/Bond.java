package vn.vinhdanh.nomination;

/** A person who must keep away from a nomination, and why. */
public record Bond(String userName, long nomination, Involvement involvement) {}
