package vn.vinhdanh.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL service of {@code docker-compose.yml}: its settings, its user, its password and nobody else's way in. */
final class ServiceDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path data;

    private ServiceDatabase(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    static ServiceDatabase start(Site site, String service) throws IOException, SQLException {
        var data = site.folder(service).resolve("data");
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setPort(site.port(service, 5432))
                .setOverrideWorkingDirectory(Path.of(System.getProperty("java.io.tmpdir"), "vinhdanh-test-postgresql")
                        .toFile());
        var environment = site.environment(service);
        for (var option : environment
                .getOrDefault("POSTGRES_INITDB_ARGS", "--encoding=UTF8")
                .split(" ")) {
            var parts = option.substring(2).split("=", 2);
            builder.setLocaleConfig(parts[0], parts[1]);
        }
        for (var word : site.file().command(service)) {
            if (word.contains("=")) {
                var parts = word.split("=", 2);
                builder.setServerConfig(parts[0], parts[1]);
            }
        }
        var database = new ServiceDatabase(builder.start(), data);
        var password = Files.readString(Path.of(environment.get("POSTGRES_PASSWORD_FILE")))
                .strip();
        database.create(environment.get("POSTGRES_USER"), password, environment.get("POSTGRES_DB"));
        database.requirePassword();
        return database;
    }

    private void create(String user, String password, String name) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + user + " superuser login password '" + password + "'");
            statement.execute("create database " + name + " owner " + user);
        }
    }

    private void requirePassword() throws IOException, SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    private Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (IllegalStateException busy) {
            // it waits five seconds only, and nobody needs these data any more
            var pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
