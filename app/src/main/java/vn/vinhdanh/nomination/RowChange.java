package vn.vinhdanh.nomination;

import vn.vinhdanh.catalogue.RecipientKind;

/**
 * A row in which two versions of a list differ.
 *
 * @param name as the newer version that has it names it
 */
public record RowChange(long nominationId, RecipientKind kind, String name, Kind change) {

    /** How the newer one differs. */
    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED
    }
}
