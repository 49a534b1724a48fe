package vn.vinhdanh.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * What the parties of a demonstration prove themselves with; production refuses secrets that begin like these.
 *
 * @param client secret of the client {@code vinhdanh}
 * @param directory secret of the client {@code vinhdanh-directory}
 * @param admin password of the administrator of the server
 */
record KeycloakSecrets(String client, String directory, String admin) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static KeycloakSecrets random() {
        return new KeycloakSecrets(secret(), secret(), secret());
    }

    private static String secret() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return "demo-" + HexFormat.of().formatHex(bytes);
    }

    /** Those kept in the file, made at the first call and readable by their owner only. */
    static KeycloakSecrets keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            var secrets = random();
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var unfinished = Files.createTempFile(file.getParent(), "secrets", ".unfinished", owner);
            Files.write(unfinished, List.of(secrets.client, secrets.directory, secrets.admin));
            Files.move(unfinished, file);
        }
        var lines = Files.readAllLines(file);
        return new KeycloakSecrets(lines.get(0), lines.get(1), lines.get(2));
    }
}
