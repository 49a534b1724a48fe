package vn.vinhdanh.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.vinhdanh.platform.start.StartRefused;

/** The data folder of our server: whether it exists, belongs to this PostgreSQL, and is left alone by an earlier server. */
record DataFolder(Path path) {

    private static final String PASSWORD = "vinhdanh.password";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        var orphan = server();
        if (orphan.isPresent()) {
            orphan.get().destroy();
            awaitEnd(orphan.get());
        } else {
            // the number in it belongs to another program by now, and PostgreSQL would wait for that one
            Files.deleteIfExists(note());
        }
    }

    /** The server that works on this folder. */
    Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(note())) {
            return Optional.empty();
        }
        var pid = Files.readAllLines(note()).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).filter(this::servesThisFolder);
    }

    private Path note() {
        return path.resolve("postmaster.pid");
    }

    private boolean servesThisFolder(ProcessHandle process) {
        try {
            var words = List.of(Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .split("\0", -1));
            return words.get(0).endsWith("postgres") && words.contains(path.toString());
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until the server has removed its note, the last thing it does with the data, or is gone. */
    void awaitEnd(ProcessHandle server) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(note()) && System.nanoTime() < deadline) {
            if (endsSoon(server)) {
                return;
            }
        }
        if (Files.exists(note())) {
            throw new StartRefused("platform.start.databaseNotStopped", Long.toString(server.pid()));
        }
    }

    private static boolean endsSoon(ProcessHandle server) {
        try {
            server.onExit().get(100, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
