package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.NotFound;

@IntegrationTest
class StoredFilesIT {

    private static final byte[] CONTENT = "Báo cáo thành tích".getBytes(StandardCharsets.UTF_8);

    @Autowired
    StoredFiles files;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aSavedFileIsReadBackAsItWas() {
        var file = files.save("Báo cáo.pdf", "application/pdf", CONTENT);

        assertThat(files.find(file.id())).isEqualTo(file);
        assertThat(files.bytes(file.id())).isEqualTo(CONTENT);
        assertThat(file.size()).isEqualTo(CONTENT.length);
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void anUnknownFileIsNotFound() {
        assertThatThrownBy(() -> files.find(-1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.bytes(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileGoesWithTheTransactionThatGaveItUp() {
        var id = transaction.execute(status -> {
            status.setRollbackOnly();
            return files.save("a.pdf", "application/pdf", CONTENT).id();
        });

        assertThatThrownBy(() -> files.find(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseRefusesToChangeAFile() {
        var file = files.save("a.pdf", "application/pdf", CONTENT);

        assertThatThrownBy(() -> database.sql("update document.stored_file set name = 'b.pdf' where id = :id")
                        .param("id", file.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aContentThatWasTamperedWithIsNotHandedOut() {
        var file = files.save("a.pdf", "application/pdf", CONTENT);
        tamperWith(file.id());

        assertThatThrownBy(() -> files.bytes(file.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("checksum");
    }

    private void tamperWith(long id) {
        transaction.executeWithoutResult(status -> {
            database.sql("alter table document.stored_file disable trigger stored_file_is_final")
                    .update();
            database.sql("update document.stored_file set content = set_byte(content, 0, 1) where id = :id")
                    .param("id", id)
                    .update();
            database.sql("alter table document.stored_file enable trigger stored_file_is_final")
                    .update();
        });
    }
}
