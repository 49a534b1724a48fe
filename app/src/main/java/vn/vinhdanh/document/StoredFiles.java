package vn.vinhdanh.document;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.NotFound;

/** Files that never change once kept; content and row commit together with the case they belong to. */
@Component
public class StoredFiles {

    private static final String FACTS = "id, name, media_type, size, sha256, stored_at";

    private final JdbcClient database;
    private final Clock clock;

    StoredFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the content as it is; judging it (type, size, macros) is the caller's. */
    @Transactional
    public StoredFile save(String name, String mediaType, byte[] content) {
        return database.sql("insert into document.stored_file (name, media_type, size, sha256, stored_at, content)"
                        + " values (:name, :mediaType, :size, :sha256, :storedAt, :content) returning " + FACTS)
                .param("name", name)
                .param("mediaType", mediaType)
                .param("size", content.length)
                .param("sha256", Sha256.of(content))
                .param("storedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("content", content)
                .query(StoredFile.class)
                .single();
    }

    /** The facts of a file; whether this person may see it is the caller's to know. */
    @Transactional(readOnly = true)
    public StoredFile find(long id) {
        return row(id).orElseThrow(NotFound::new);
    }

    /** The content, only ever as it was saved. */
    @Transactional(readOnly = true)
    public byte[] bytes(long id) {
        var file = find(id);
        var content = database.sql("select content from document.stored_file where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        if (!Sha256.of(content).equals(file.sha256())) {
            throw new IllegalStateException("stored file " + id + " is not what was saved: its checksum differs");
        }
        return content;
    }

    private Optional<StoredFile> row(long id) {
        return database.sql("select " + FACTS + " from document.stored_file where id = :id")
                .param("id", id)
                .query(StoredFile.class)
                .optional();
    }
}
