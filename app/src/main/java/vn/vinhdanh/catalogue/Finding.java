package vn.vinhdanh.catalogue;

/**
 * The answer to one condition.
 *
 * @param code stable name of the condition
 * @param article where the law or regulation says so
 * @param text the condition in words
 * @param facts what was judged
 * @param cure what the unit can do
 * @param outcome met, not met, or undecided for want of a fact
 * @param verified whether two people have compared the condition with its article
 */
public record Finding(
        String code, String article, String text, String facts, String cure, Outcome outcome, boolean verified) {}
