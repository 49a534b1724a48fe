package vn.vinhdanh.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service of {@code docker-compose.yml} as a process of this machine. */
final class ServiceProcess implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 480;

    private final ProcessBuilder command;
    private final List<String> healthCheck;
    private final Path log;
    private Process process;

    private ServiceProcess(ProcessBuilder command, List<String> healthCheck, Path log) {
        this.command = command;
        this.healthCheck = healthCheck;
        this.log = log;
        this.process = start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts the service with exactly these variables. */
    static ServiceProcess start(
            Site site, String service, List<String> words, Path folder, Map<String, String> variables)
            throws IOException {
        var log = site.folder(service).resolve("log");
        var command = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment().clear();
        command.environment().putAll(variables);
        return new ServiceProcess(command, site.healthCheck(service), log);
    }

    private Process start() {
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the check of the compose file says that the service is well. */
    void awaitHealthy() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!isHealthy()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(command.command() + " is not well:\n" + log());
            }
            Thread.sleep(1000);
        }
    }

    boolean isHealthy() throws IOException, InterruptedException {
        var check = new ProcessBuilder(healthCheck)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!check.waitFor(3, TimeUnit.SECONDS)) {
            check.destroyForcibly();
            return false;
        }
        return check.exitValue() == 0;
    }

    /** What it has said so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends it as a power cut would. */
    void kill9() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it again, with everything it left behind. */
    void startAgain() {
        process = start();
    }

    @Override
    public void close() {
        var all = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
