package vn.vinhdanh.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.vinhdanh.DemoAccount;

/** Runs the packaged product against a Keycloak of its own until it is interrupted, for people who want to try both. */
public final class RunWithKeycloak {

    private final Path home;
    private final int port;
    private final KeycloakServer keycloak;

    private RunWithKeycloak(Path home, int port, KeycloakServer keycloak) {
        this.home = home;
        this.port = port;
        this.keycloak = keycloak;
    }

    /** Takes {@code VINHDANH_HOME}, {@code SERVER_PORT} and {@code KEYCLOAK_PORT} from the environment. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = Path.of(variable("VINHDANH_HOME", System.getProperty("user.home") + "/.vinhdanh"))
                .toAbsolutePath();
        var port = Integer.parseInt(variable("SERVER_PORT", "8080"));
        var keycloakPort = Integer.parseInt(variable("KEYCLOAK_PORT", "8180"));
        say("Keycloak đang khởi động; lần đầu mất vài phút …");
        try (var keycloak = KeycloakServer.keptIn(home.resolve("keycloak"), keycloakPort)) {
            new RunWithKeycloak(home, port, keycloak).run();
        }
    }

    private static String variable(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private void run() throws IOException, InterruptedException {
        keycloak.admin().addApplication(URI.create("http://localhost:" + port));
        var product = product();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(product)));
        if (opens(product)) {
            givePasswords();
            greet();
        }
        var code = product.waitFor();
        if (code != 0) {
            throw new IllegalStateException("Vinh Danh ended with code " + code);
        }
    }

    private Process product() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(System.getProperty("vinhdanh.jar"));
        var builder = new ProcessBuilder(command).inheritIO();
        // not as arguments, which every user of the machine can read
        keycloak.properties().forEach((name, value) -> builder.environment().put(variableOf(name), value));
        builder.environment().putAll(Map.of("VINHDANH_HOME", home.toString(), "SERVER_PORT", Integer.toString(port)));
        return builder.start();
    }

    /** The variable from which Spring Boot takes the property. */
    private static String variableOf(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private boolean opens(Process product) throws InterruptedException {
        while (product.isAlive()) {
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return connection.isConnected();
            } catch (IOException e) {
                Thread.sleep(500);
            }
        }
        return false;
    }

    /** Always those of the file: it is written anew when the product's database is. */
    private void givePasswords() {
        var admin = keycloak.admin();
        DemoAccount.read(home.resolve("demo-accounts.csv"))
                .values()
                .forEach(account -> admin.setPassword(account.userName(), account.password()));
    }

    private void greet() {
        say("Keycloak đã có mật khẩu của các tài khoản mẫu. Mời đăng nhập: http://localhost:" + port);
        say("Quản trị Keycloak: http://localhost:%d/admin/ (tên %s, mật khẩu ở dòng thứ ba của %s)"
                .formatted(keycloak.issuer().getPort(), KeycloakAdmin.USER_NAME, home.resolve("keycloak/secrets")));
        say("Ctrl-C dừng cả hai.");
    }

    private static void end(Process product) {
        product.destroy();
        product.onExit().join();
    }
}
