package vn.vinhdanh.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The file that proves a nominee's achievements.
 *
 * @param fileId where the documents keep the content
 * @param fileName as the unit called it
 * @param addedBy user name of who added it
 */
@Table(schema = "nomination", value = "evidence")
public record EvidenceFile(
        @Id @Nullable Long id,
        @Version int version,
        long nominationId,
        long fileId,
        String fileName,
        long size,
        String addedBy,
        Instant addedAt) {}
