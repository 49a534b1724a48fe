package vn.vinhdanh.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL the product brings along: durable, on loopback only, stopped after everything that uses it. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";
    private static final String NAME = "vinhdanh";
    private static final String MAJOR = "17";

    private final DataFolder data;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(DataFolder data, EmbeddedPostgres server, String password) {
        this.data = data;
        this.server = server;
        this.password = password;
    }

    /** Starts the server on its data folder, which it makes first where there is none. */
    static EmbeddedDatabase start(DatabaseSettings settings) {
        try {
            var data = new DataFolder(settings.data().toAbsolutePath());
            Files.createDirectories(settings.logs());
            if (!data.exists()) {
                create(data, settings);
            }
            data.requireVersion(MAJOR);
            data.stopOrphan();
            var password = data.password();
            return new EmbeddedDatabase(
                    data,
                    server(data.path(), settings)
                            .setConnectConfig("password", password)
                            .start(),
                    password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folder beside its place and moves it there when it is complete: a kill in between leaves nothing half made. */
    private static void create(DataFolder data, DatabaseSettings settings) throws IOException {
        var unfinished = new DataFolder(data.path().resolveSibling(data.path().getFileName() + "-unfinished"));
        if (unfinished.exists()) {
            unfinished.stopOrphan();
            FileSystemUtils.deleteRecursively(unfinished.path());
        }
        var password = randomPassword();
        try (var server = server(unfinished.path(), settings).start();
                var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter user " + USER + " password '" + password + "'");
            statement.execute("create database " + NAME);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        unfinished.server().ifPresent(unfinished::awaitEnd);
        unfinished.requirePassword(password);
        Files.move(unfinished.path(), data.path(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedPostgres.Builder server(Path data, DatabaseSettings settings) {
        var log = Redirect.appendTo(settings.logs().resolve("postgresql.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(settings.programs().toFile())
                .setCleanDataDirectory(false)
                // its own hook would stop the server while requests and jobs still use it
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                .setServerConfig("max_connections", "60")
                // zonky starts with -F, made for tests that may lose their data
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), NAME);
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        var process = data.server();
        // waits five seconds only, and a busy machine needs more for the last checkpoint
        server.close();
        process.ifPresent(data::awaitEnd);
    }
}
