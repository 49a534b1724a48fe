package vn.vinhdanh.person;

import java.time.OffsetDateTime;

/**
 * One line of a person's history.
 *
 * @param told what it was about, such as the post or the other person
 * @param reason empty where none was asked
 */
public record PersonEvent(Action action, String byName, OffsetDateTime at, String told, String reason) {

    /** What people do to the record of a person. */
    public enum Action {
        ENTERED,
        CORRECTED,
        POST_ADDED,
        POST_CORRECTED,
        POST_REMOVED,
        MERGED,
        TOOK_OVER,
        UNDONE,
        GAVE_BACK,
        LINKED,
        UNLINKED
    }
}
