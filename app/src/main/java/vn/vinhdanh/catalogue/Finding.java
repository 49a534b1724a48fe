package vn.vinhdanh.catalogue;

import org.jspecify.annotations.Nullable;

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
 * @param ruling what a person decided where the data leave it open; null when nobody has
 */
public record Finding(
        String code,
        String article,
        String text,
        String facts,
        String cure,
        Outcome outcome,
        boolean verified,
        @Nullable Ruling ruling) {

    /** Whether the data leave it to a person, decided already or not. */
    public boolean isForPeople() {
        return outcome == Outcome.UNDECIDED || ruling != null;
    }

    /** With what a person decided, as long as that is about the same facts. */
    Finding ruled(@Nullable Ruling ruling) {
        if (ruling == null || outcome != Outcome.UNDECIDED || !ruling.facts().equals(facts)) {
            return this;
        }
        var decided = ruling.met() ? Outcome.MET : Outcome.NOT_MET;
        return new Finding(code, article, text, facts, cure, decided, verified, ruling);
    }
}
