package vn.vinhdanh.review.conduct;

/** What was looked into has been concluded: the nomination goes on, after another check of its conditions. */
public record ConductCaseClosed(long nominationId) {}
