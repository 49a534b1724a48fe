package vn.vinhdanh.register.past;

import java.time.OffsetDateTime;
import java.util.List;

/** One line of a past award's history. */
public record PastEvent(
        PastAction action, String personName, OffsetDateTime at, String note, List<PastChange> changes) {

    public PastEvent {
        changes = List.copyOf(changes);
    }
}
