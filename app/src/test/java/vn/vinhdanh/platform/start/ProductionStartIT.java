package vn.vinhdanh.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.RunningProduct;

/** What the packaged product starts with in production, and what it refuses to start with. */
class ProductionStartIT {

    /** With a Keycloak where nobody answers: the product starts without it. */
    static final Map<String, String> SETTINGS = Map.of(
            "spring.profiles.active", "production",
            "management.server.port", Integer.toString(RunningProduct.freePort()),
            "vinhdanh.keycloak.issuer", "https://127.0.0.1:9/realms/vinhdanh",
            "vinhdanh.keycloak.client-secret", "one-of-this-test",
            "vinhdanh.keycloak.directory-secret", "another-of-this-test");

    @TempDir
    static Path folder;

    @Test
    void itStartsEmptyOnADurableDatabaseThatOthersRunAndNeverWithACertificateOfADemonstration() throws Exception {
        var home = folder.resolve("production");
        try (var durable = server("on")) {
            try (var product = RunningProduct.on(home, on(durable))) {
                assertThat(product.home().resolve("demo-accounts.csv")).doesNotExist();
                assertThat(product.home().resolve("database")).doesNotExist();
            }
            leaveACertificateOfADemonstration(durable);

            refused(home, "Cơ sở dữ liệu này chứa khóa ký hoặc chứng thư số gốc mẫu", on(durable));
        }
    }

    private static void leaveACertificateOfADemonstration(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into signature.trusted_root (certificate, demo, demo_key, created_at)"
                    + " values ('certificate', true, 'key', now())");
        }
    }

    @Test
    void aDatabaseThatCanLoseCommittedWorkIsRefused() throws IOException {
        try (var careless = server("off")) {
            refused(folder.resolve("careless"), "Cơ sở dữ liệu đang tắt fsync", on(careless));
        }
    }

    @Test
    void withoutKeycloakItIsRefusedBeforeAnythingIsWritten() {
        var home = folder.resolve("without-keycloak");

        refused(home, "Thiếu cài đặt vinhdanh.keycloak.issuer", Map.of("spring.profiles.active", "production"));

        assertThat(home).doesNotExist();
    }

    @Test
    void withASecretOfADemonstrationItIsRefusedBeforeAnythingIsWritten() {
        var settings = new HashMap<>(SETTINGS);
        settings.put("vinhdanh.database.password", "demo-4711");
        var home = folder.resolve("demo-secret");

        refused(home, "Cài đặt vinhdanh.database.password là mật khẩu hoặc khóa bí mật mẫu", settings);

        assertThat(home).doesNotExist();
    }

    private static EmbeddedPostgres server(String durable) throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .start();
    }

    private static Map<String, String> on(EmbeddedPostgres server) {
        var settings = new HashMap<>(SETTINGS);
        settings.put("vinhdanh.database.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres");
        settings.put("vinhdanh.database.user", "postgres");
        return settings;
    }

    private static void refused(Path home, String sentence, Map<String, String> settings) {
        StartIT.refused(home, RunningProduct.freePort(), sentence, settings);
    }
}
