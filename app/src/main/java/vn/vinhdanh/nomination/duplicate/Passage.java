package vn.vinhdanh.nomination.duplicate;

/**
 * A run of words of a report.
 *
 * @param alike whether the other report has it as well
 */
public record Passage(String text, boolean alike) {}
