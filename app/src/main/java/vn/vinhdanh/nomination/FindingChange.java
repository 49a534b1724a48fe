package vn.vinhdanh.nomination;

import vn.vinhdanh.catalogue.Outcome;

/**
 * How the answer to a condition differs from the one before.
 *
 * @param text the condition in words
 * @param facts what the new answer rests on
 * @param moment where it was noticed; empty where it is noticed just now and not kept yet
 * @param at when, in words
 */
public record FindingChange(
        String code, String text, Outcome before, Outcome after, String facts, String moment, String at) {

    /** Whether it was all right, or open, and no longer is. */
    public boolean isFall() {
        return after == Outcome.NOT_MET;
    }

    /** Whether it is kept already. */
    public boolean isKept() {
        return !moment.isEmpty();
    }
}
