package vn.vinhdanh.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A file that proves a nominee's achievements.
 *
 * @param fileId where the documents keep the content
 * @param fileName as the unit called it
 * @param kind as the content is, not the name
 * @param addedBy user name of who added it
 */
@Table(schema = "nomination", value = "evidence")
public record EvidenceFile(
        @Id @Nullable Long id,
        @Version int version,
        long nominationId,
        long fileId,
        String fileName,
        EvidenceKind kind,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt) {

    private static final long KILOBYTE = 1024;

    /** Its size as people read it, rounded up. */
    public long kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }

    /** The name under which it is saved elsewhere, with the ending of its kind. */
    String savedAs() {
        return kind.named(fileName);
    }
}
