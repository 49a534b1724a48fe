package vn.vinhdanh.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.vinhdanh.RunningProduct;

/** A real Keycloak as a process of its own, with the realm of the product and its demonstration's people. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static @Nullable KeycloakServer shared;

    private final Path home;
    private final int port;
    private final int managementPort;
    private final KeycloakSecrets secrets;
    private volatile @Nullable Process process;

    private KeycloakServer(Path home, int port, int managementPort, KeycloakSecrets secrets) {
        this.home = home;
        this.port = port;
        this.managementPort = managementPort;
        this.secrets = secrets;
    }

    /** The one server of this test run, on free ports and a temporary home, started when first asked for. */
    public static synchronized KeycloakServer shared() {
        if (shared == null) {
            try {
                var home = Files.createTempDirectory("vinhdanh-keycloak-");
                shared = new KeycloakServer(
                        home, RunningProduct.freePort(), RunningProduct.freePort(), KeycloakSecrets.random());
                Runtime.getRuntime().addShutdownHook(new Thread(shared::remove));
                shared.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** A server whose data and secrets stay in the folder when it stops. */
    static KeycloakServer keptIn(Path home, int port) throws IOException {
        Files.createDirectories(home);
        // its database knows all secrets
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        var server = new KeycloakServer(
                home, port, RunningProduct.freePort(), KeycloakSecrets.keptIn(home.resolve("secrets")));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.start();
        return server;
    }

    /** Starts it, again too: on the same ports, with everything it knew. */
    public void start() {
        try {
            var programs = KeycloakDistribution.built();
            programs.furnish(home, Path.of(System.getProperty("vinhdanh.realm")).toAbsolutePath());
            var started = builder(programs).start();
            process = started;
            awaitReady(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(KeycloakDistribution programs) {
        var builder = new ProcessBuilder(programs.command(
                home,
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=http://localhost:" + port,
                "--log-level=warn"));
        builder.environment().put("VINHDANH_DEMO_PEOPLE", "true");
        builder.environment().put("VINHDANH_CLIENT_SECRET", secrets.client());
        builder.environment().put("VINHDANH_DIRECTORY_SECRET", secrets.directory());
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER_NAME);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.admin());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("keycloak.log").toFile()));
    }

    private void awaitReady(Process started) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "Keycloak did not start: " + Files.readString(home.resolve("keycloak.log")));
            }
        }
    }

    private boolean answers() {
        var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            Thread.sleep(200);
            return HttpClient.newHttpClient()
                            .send(ready, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops it and waits until it is gone; its data stay for the next {@link #start()}. */
    public void stop() {
        var running = process;
        if (running != null) {
            running.destroy();
            running.onExit().join();
        }
    }

    /** From now on it takes calls and answers none, as a server that is far too busy does, until {@link #thaw()}. */
    public void freeze() {
        signal("-STOP");
    }

    /** It goes on where it was. */
    public void thaw() {
        signal("-CONT");
    }

    private void signal(String name) {
        try {
            var pid = Long.toString(Objects.requireNonNull(process).pid());
            new ProcessBuilder("kill", name, pid).inheritIO().start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** The issuer of its tokens, as people's browsers and the product know it. */
    public URI issuer() {
        return URI.create(url() + "/realms/vinhdanh");
    }

    /** What the product must be told to work with it, by name of the property. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.profiles.active", "keycloak",
                "vinhdanh.keycloak.issuer", issuer().toString(),
                "vinhdanh.keycloak.client-secret", secrets.client(),
                "vinhdanh.keycloak.directory-secret", secrets.directory());
    }

    KeycloakSecrets secrets() {
        return secrets;
    }

    /** Its administration. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(url(), secrets.admin());
    }

    @Override
    public void close() {
        stop();
    }

    private void remove() {
        close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
