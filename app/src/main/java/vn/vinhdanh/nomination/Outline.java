package vn.vinhdanh.nomination;

import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * A line of a proposal's list without what is read only when it is opened.
 *
 * @param folded name, post and unit as people search them
 * @param doubted whether the last check found a condition that is not met or undecided, or has not been made
 * @param withdrawn whether the unit has taken it back; then nobody says anything about it any more
 */
public record Outline(long id, RecipientKind kind, String name, String folded, boolean doubted, boolean withdrawn) {

    /** Whether the text occurs in name, post or unit, in any case and without diacritics. */
    public boolean mentions(String text) {
        return folded.contains(FoldedText.compact(text));
    }
}
