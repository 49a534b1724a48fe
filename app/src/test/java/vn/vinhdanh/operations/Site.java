package vn.vinhdanh.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.RunningProduct;

/**
 * One machine instead of a network of containers: each address of {@code docker-compose.yml} is a free port here, each volume
 * and each folder of secrets a folder here; everything else stays as the file says.
 */
final class Site {

    private static final Pattern ADDRESS = Pattern.compile("\\b([a-z][a-z0-9-]*):(\\d+)\\b");

    private final ComposeFile file = ComposeFile.read();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private final Map<String, String> secrets = new TreeMap<>();
    private final Path folder;

    Site(Path folder) throws IOException {
        this.folder = folder;
        ComposeFile.names(file.root().get("secrets")).forEach(name -> secrets.put(name, random()));
        secrets.put("tls-certificate", TlsCertificate.forLocalhost());
        for (var service : file.services().keySet()) {
            writeSecretsOf(service);
        }
    }

    private static String random() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void writeSecretsOf(String service) throws IOException {
        Files.createDirectories(folder(service).resolve("secrets"));
        for (var secret : file.secrets(service).entrySet()) {
            // editors end a file with a new line
            Files.writeString(
                    folder(service).resolve("secrets").resolve(secret.getKey()), secret(secret.getValue()) + "\n");
        }
    }

    ComposeFile file() {
        return file;
    }

    /** A folder of the service's own. */
    Path folder(String service) {
        return folder.resolve(service);
    }

    String secret(String name) {
        return String.valueOf(secrets.get(name));
    }

    /** The port that stands for one inside the container of the service. */
    int port(String service, int inside) {
        return ports.computeIfAbsent(service + ":" + inside, address -> RunningProduct.freePort());
    }

    /** The public name, with the port under which people reach the proxy. */
    String host() {
        return "localhost:" + port("proxy", 8443);
    }

    /** The variables of the service as the file gives them, with the addresses and folders of this machine. */
    Map<String, String> environment(String service) {
        var environment = file.environment(
                service,
                Map.of(
                        "VINHDANH_HOST", host(),
                        "ADMINISTRATION_NETWORKS", "10.255.255.1/32 10.255.255.2",
                        "MAIL_SENDER", "khenthuong@example.vn"));
        environment.replaceAll((name, value) -> local(value)
                .replace("/run/secrets", folder(service).resolve("secrets").toString()));
        environment.put("PATH", System.getenv("PATH"));
        return environment;
    }

    private String local(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> {
            var service = found.group(1);
            return Matcher.quoteReplacement(
                    file.services().containsKey(service)
                            ? "127.0.0.1:" + port(service, Integer.parseInt(found.group(2)))
                            : found.group());
        });
    }

    /** What Docker would run to learn whether the service is well. */
    List<String> healthCheck(String service) {
        return file.healthCheck(service).stream()
                .map(word -> Pattern.compile("(/dev/tcp/127\\.0\\.0\\.1/)(\\d+)")
                        .matcher(word)
                        .replaceAll(found -> found.group(1) + port(service, Integer.parseInt(found.group(2)))))
                .toList();
    }

    /** What somebody inside the network is answered at this port of the service. */
    HttpResponse<String> ask(String service, int port, String path, Map<String, String> headers) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(service, port) + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html, application/json");
        headers.forEach(request::header);
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
