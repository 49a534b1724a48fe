package vn.vinhdanh.review.conduct;

/** Something is being looked into: the nomination is suspended. */
public record ConductCaseOpened(long nominationId) {}
