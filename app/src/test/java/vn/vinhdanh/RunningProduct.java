package vn.vinhdanh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged product as a process of its own, on a home of the test's and a free port; closing it stops it and its database. */
public final class RunningProduct implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 240;

    private final Path home;
    private final int port;
    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> errorsRead;

    private RunningProduct(Path home, int port, Map<String, String> properties) {
        this.home = home;
        this.port = port;
        try {
            var command = new ProcessBuilder(command(properties));
            command.environment().put("VINHDANH_HOME", home.toString());
            command.environment().put("SERVER_PORT", Integer.toString(port));
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        process.onExit().thenRun(() -> ready.complete(false));
        read(process.getInputStream(), output);
        errorsRead = read(process.getErrorStream(), errors);
    }

    /** Starts the product on this home and waits until pages open. */
    public static RunningProduct on(Path home) {
        return on(home, Map.of());
    }

    /** The same with settings such as {@code vinhdanh.fail-point}. */
    public static RunningProduct on(Path home, Map<String, String> properties) {
        var product = new RunningProduct(home, freePort(), properties);
        if (!product.isReady()) {
            product.close();
            throw new IllegalStateException("The product did not start: " + product.errors);
        }
        return product;
    }

    /** Lets the product try to start where it must refuse, and returns it after it has ended. */
    public static RunningProduct refused(Path home, int port, Map<String, String> properties) {
        var product = new RunningProduct(home, port, properties);
        product.awaitExit();
        return product;
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Map<String, String> properties) {
        var programs = Path.of(System.getProperty("java.io.tmpdir"), "vinhdanh-test-postgresql");
        var settings = new LinkedHashMap<String, String>();
        settings.put("vinhdanh.database.programs", programs.toString());
        settings.putAll(properties);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx768m");
        // a start is mostly cold code
        command.add("-XX:TieredStopAtLevel=1");
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(System.getProperty("vinhdanh.jar"));
        return command;
    }

    private CompletableFuture<Void> read(InputStream stream, List<String> lines) {
        return CompletableFuture.runAsync(
                () -> {
                    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                            lines.add(line);
                            if (line.contains("http://localhost:")) {
                                ready.complete(true);
                            }
                        }
                    } catch (IOException e) {
                        lines.add(String.valueOf(e.getMessage()));
                    }
                },
                RunningProduct::inBackground);
    }

    private static void inBackground(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private boolean isReady() {
        return await(ready);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of its pages. */
    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    public Path home() {
        return home;
    }

    /** What stood on standard output so far. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** What stood on standard error so far. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** The accounts of the demonstration by user name. */
    public Map<String, DemoAccount> accounts() {
        return DemoAccount.read(home.resolve("demo-accounts.csv"));
    }

    /** A connection to its database, as its superuser. */
    public Connection database() throws SQLException {
        try {
            var password = Files.readString(home.resolve("database/vinhdanh.password"));
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + postmasterPid().get(3) + "/vinhdanh", "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of its database. */
    public ProcessHandle databaseServer() {
        return ProcessHandle.of(Long.parseLong(postmasterPid().get(0).strip())).orElseThrow();
    }

    private List<String> postmasterPid() {
        try {
            return Files.readAllLines(home.resolve("database/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a power cut would; its database goes on alone. */
    public void kill9() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Waits until the process has ended by itself, as at a fail point, and returns its exit code. */
    public int awaitExit() {
        var code = await(process.onExit()).exitValue();
        await(errorsRead);
        return code;
    }

    /** Asks the process to end, waits for it and returns its exit code. */
    public int stop() {
        process.destroy();
        return awaitExit();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        if (Files.exists(home.resolve("database/postmaster.pid")) && nobodyElseIsOnTheHome()) {
            stopOrphan();
        }
    }

    private boolean nobodyElseIsOnTheHome() {
        try (var file = FileChannel.open(home.resolve("lock"), StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopOrphan() {
        ProcessHandle.of(Long.parseLong(postmasterPid().get(0).strip())).ifPresent(orphan -> {
            orphan.destroy();
            await(orphan.onExit());
        });
    }
}
