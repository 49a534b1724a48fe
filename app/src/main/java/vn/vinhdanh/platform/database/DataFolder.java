package vn.vinhdanh.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.vinhdanh.platform.start.StartRefused;

/** The data folder of our server: whether it exists, belongs to this PostgreSQL, and is left alone by an earlier server. */
record DataFolder(Path path) {

    private static final String PASSWORD = "vinhdanh.password";
    private static final int PATIENCE_IN_SECONDS = 60;

    boolean exists() {
        return Files.exists(path);
    }

    String password() throws IOException {
        return Files.readString(path.resolve(PASSWORD));
    }

    /** Lets people in by password only; the server reads this when it starts. */
    void requirePassword(String password) throws IOException {
        Files.writeString(path.resolve(PASSWORD), password);
        Files.writeString(path.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    void requireVersion(String major) throws IOException {
        var found = Files.readString(path.resolve("PG_VERSION")).strip();
        if (!found.equals(major)) {
            throw new StartRefused("platform.start.databaseOfOtherPostgres", path, found, major);
        }
    }

    /** Ends the server that a killed process left behind; the caller holds the lock of the home, so it has no owner. */
    void stopOrphan() throws IOException {
        var note = path.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var pid = Files.readAllLines(note, StandardCharsets.UTF_8).get(0).strip();
        var orphan = ProcessHandle.of(Long.parseLong(pid)).filter(this::servesThisFolder);
        if (orphan.isPresent()) {
            stop(orphan.get());
        } else {
            // the number belongs to another program by now, and PostgreSQL would wait for that one
            Files.deleteIfExists(note);
        }
    }

    private boolean servesThisFolder(ProcessHandle process) {
        try {
            var words = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .split("\0");
            return java.util.Arrays.asList(words).contains(path.toString()) && words[0].endsWith("postgres");
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefused("platform.start.databaseNotStopped", Long.toString(server.pid()));
        }
    }
}
