package vn.vinhdanh.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a file has come.
 *
 * @param id of the upload; null once the file is evidence
 * @param received how many bytes are here: the place of the next piece
 */
public record UploadProgress(@Nullable UUID id, String name, long size, long received) {

    static UploadProgress ended(EvidenceFile file) {
        return new UploadProgress(null, file.fileName(), file.size(), file.size());
    }

    /** Whether it has become evidence. */
    public boolean isKept() {
        return id == null;
    }

    /** Its part that is here, in full hundredths. */
    public long percent() {
        return received * 100 / size;
    }
}
