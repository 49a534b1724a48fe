package vn.vinhdanh.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The PostgreSQL the product brings along: durable, on loopback only, stopped after everything that uses it. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";
    private static final String NAME = "vinhdanh";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on its data folder; {@code programs} holds the unpacked PostgreSQL. */
    static EmbeddedDatabase start(Path data, Path programs) {
        try {
            var database = new EmbeddedDatabase(server(data, programs).start());
            database.createOnce();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder server(Path data, Path programs) {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(programs.toFile())
                .setCleanDataDirectory(false)
                // its own hook would stop the server while requests and jobs still use it
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                .setServerConfig("max_connections", "60");
        // zonky starts with -F, made for tests that may lose their data
        DURABLE.forEach(setting -> server.setServerConfig(setting, "on"));
        return server;
    }

    private void createOnce() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var setting : DURABLE) {
                try (var shown = statement.executeQuery("show " + setting)) {
                    if (!shown.next() || !"on".equals(shown.getString(1))) {
                        throw new IllegalStateException(setting + " is off: committed work could be lost");
                    }
                }
            }
            try (var known = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), NAME);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
