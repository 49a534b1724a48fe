package vn.vinhdanh.register.past.sheet;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Actor;

/**
 * A list that was brought, and how far it has been read.
 *
 * @param source where the list comes from, in words
 * @param total rows in the file
 * @param read rows read so far
 * @param lastLine number of the last line that was read
 * @param added awards that it brought, mended rows included
 * @param doubled rows whose award was there already
 * @param waiting rows under repair
 * @param doneAt when the last row was read, null while it goes on
 */
public record PastImport(
        long id,
        String department,
        String person,
        String personName,
        long fileId,
        String fileName,
        String source,
        OffsetDateTime broughtAt,
        int total,
        int read,
        int lastLine,
        int added,
        int doubled,
        int waiting,
        @Nullable OffsetDateTime doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }

    /** Who brought it, as far as the history of awards wants to know. */
    Actor bringer() {
        return new Actor(person, personName, department, java.util.Set.of());
    }
}
