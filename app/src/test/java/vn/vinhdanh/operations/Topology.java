package vn.vinhdanh.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services of {@code docker-compose.yml} without its mail catcher, all started, as the file and the images say. */
final class Topology implements AutoCloseable {

    /** Small and quick to start; the rest of the commands is that of the images. */
    private static final String SMALL = "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1";

    private final Site site;
    private final Map<String, ServiceProcess> processes = new TreeMap<>();
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private Topology(Site site) {
        this.site = site;
    }

    static Topology start(Path folder) throws Exception {
        var topology = new Topology(new Site(folder));
        try {
            topology.startAll();
            return topology;
        } catch (Exception e) {
            try (topology) {
                throw e;
            }
        }
    }

    private void startAll() throws IOException, InterruptedException, SQLException {
        started.push(ServiceDatabase.start(site, "keycloak-database"));
        startKeycloak();
        started.push(ServiceDatabase.start(site, "database"));
        var programs = Files.createDirectories(site.folder("application"));
        Images.application(Path.of(System.getProperty("vinhdanh.jar")), programs);
        startNode("app-1", programs);
        startNode("app-2", programs);
        startProxy();
        for (var process : processes.values()) {
            process.awaitHealthy();
        }
        awaitDoor();
    }

    /** A service that has just become healthy is known to the proxy two of its checks later. */
    private void awaitDoor() throws IOException, InterruptedException {
        var outside = new Visitor(site);
        var latest = Instant.now().plus(Duration.ofSeconds(60));
        while (outside.get("/auth/realms/vinhdanh/account").statusCode() == 503
                || outside.get("/").statusCode() == 503
                || !nodesThatAnswered("/").containsAll(List.of("app-1", "app-2"))) {
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException(process("proxy").log());
            }
            Thread.sleep(250);
        }
    }

    private void startKeycloak() throws IOException, InterruptedException {
        var folder =
                Images.keycloak(Path.of(System.getProperty("vinhdanh.keycloak")).toAbsolutePath());
        var environment = site.environment("keycloak");
        environment.putAll(Images.keycloakEnvironment());
        environment.put(
                "SECRETS_FOLDER", site.folder("keycloak").resolve("secrets").toString());
        environment.put("KC_HTTP_PORT", Integer.toString(site.port("keycloak", 8080)));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(site.port("keycloak", 9000)));
        environment.put("JAVA_OPTS_KC_HEAP", SMALL);
        run("keycloak", Images.keycloakCommand(folder), folder, environment);
    }

    private void startNode(String node, Path programs) throws IOException {
        var environment = site.environment(node);
        environment.put("VINHDANH_HOME", site.folder(node).resolve("home").toString());
        environment.put("SERVER_PORT", Integer.toString(site.port(node, 8080)));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(site.port(node, 8081)));
        environment.put("JAVA_TOOL_OPTIONS", SMALL);
        run(node, Images.applicationCommand(), programs, environment);
    }

    private void startProxy() throws IOException {
        var environment = site.environment("proxy");
        environment.put("PROXY_HTTP", "127.0.0.1:" + site.port("proxy", 8080));
        environment.put("PROXY_HTTPS", "127.0.0.1:" + site.port("proxy", 8443));
        environment.put("PROXY_INSIDE", "127.0.0.1:" + site.port("proxy", 8082));
        environment.put("PROXY_APP_1_MANAGEMENT", Integer.toString(site.port("app-1", 8081)));
        environment.put("PROXY_APP_2_MANAGEMENT", Integer.toString(site.port("app-2", 8081)));
        environment.put("PROXY_KEYCLOAK_MANAGEMENT", Integer.toString(site.port("keycloak", 9000)));
        run("proxy", List.of("haproxy", "-f", "haproxy.cfg"), ComposeFile.FOLDER.resolve("proxy"), environment);
    }

    private void run(String service, List<String> command, Path folder, Map<String, String> environment)
            throws IOException {
        var process = ServiceProcess.start(site, service, command, folder, environment);
        processes.put(service, process);
        started.push(process);
    }

    Site site() {
        return site;
    }

    ServiceProcess process(String service) {
        var process = processes.get(service);
        if (process == null) {
            throw new IllegalArgumentException(service);
        }
        return process;
    }

    /** The nodes that answered requests to paths of this beginning, in their order, as the proxy noted them. */
    List<String> nodesThatAnswered(String path) throws IOException {
        return process("proxy")
                .log()
                .lines()
                .filter(line -> line.contains(" application/app-"))
                .filter(line -> line.matches(".*\"\\w+ (https://[^/ ]+)?" + path + ".*"))
                .map(line -> line.replaceFirst(".* application/(app-\\d).*", "$1"))
                .toList();
    }

    @Override
    public void close() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
