package vn.vinhdanh.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** Does what the Dockerfiles say, in folders of this machine. */
final class Images {

    private static final Dockerfile APPLICATION = Dockerfile.of("app");
    private static final Dockerfile KEYCLOAK = Dockerfile.of("keycloak");
    private static final String OPT_KEYCLOAK = "/opt/keycloak";

    private Images() {}

    /** The layers of the product's jar, copied over one another into this folder. */
    static void application(Path jar, Path folder) throws IOException, InterruptedException {
        var stage = Files.createDirectories(folder.resolveSibling("layers"));
        Files.copy(jar, stage.resolve("vinhdanh.jar"));
        for (var instruction : APPLICATION.instructions()) {
            if (instruction.stage() == 0 && instruction.name().equals("RUN")) {
                run(stage, Map.of(), instruction.words());
            }
        }
        for (var copied : APPLICATION.ofTheImage("COPY").toList()) {
            FileSystemUtils.copyRecursively(stage.resolve(copied.words().get(1).replace("/layers/", "")), folder);
        }
        FileSystemUtils.deleteRecursively(stage);
    }

    static List<String> applicationCommand() {
        return APPLICATION.only("ENTRYPOINT").words();
    }

    /** Keycloak as Maven unpacked it, built with the options of the image; kept, for the build takes long. */
    static Path keycloak(Path distribution) throws IOException, InterruptedException {
        var options = KEYCLOAK.environment();
        var folder = distribution.resolveSibling("keycloak-image-" + Integer.toHexString(options.hashCode()));
        if (!Files.exists(folder.resolve("built"))) {
            FileSystemUtils.deleteRecursively(folder);
            FileSystemUtils.copyRecursively(distribution, folder);
            // other tests build the distribution itself, with other options, and leave the same mark
            Files.deleteIfExists(folder.resolve("built"));
            for (var instruction : KEYCLOAK.ofTheImage("RUN").toList()) {
                var words = new ArrayList<>(in(folder, instruction.words()));
                words.add(0, "sh");
                run(folder, options, words);
            }
            Files.createFile(folder.resolve("built"));
        }
        for (var copied : KEYCLOAK.ofTheImage("COPY").toList()) {
            var source = KEYCLOAK.folder().resolve(copied.words().get(0));
            var target = Path.of(in(folder, copied.words()).get(1));
            Files.createDirectories(target);
            // of a folder, Docker copies what is in it
            if (Files.isDirectory(source)) {
                FileSystemUtils.copyRecursively(source, target);
            } else {
                Files.write(target.resolve(source.getFileName()), Files.readAllBytes(source));
            }
        }
        return folder;
    }

    static List<String> keycloakCommand(Path folder) {
        var words = new ArrayList<>(in(folder, KEYCLOAK.only("ENTRYPOINT").words()));
        words.addAll(KEYCLOAK.only("CMD").words());
        return words;
    }

    static Map<String, String> keycloakEnvironment() {
        return KEYCLOAK.environment();
    }

    private static List<String> in(Path folder, List<String> words) {
        return words.stream()
                .map(word -> word.replace(OPT_KEYCLOAK, folder.toString()))
                .toList();
    }

    private static void run(Path folder, Map<String, String> variables, List<String> words)
            throws IOException, InterruptedException {
        var command = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        command.environment().putAll(variables);
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(words + " failed: " + said);
        }
    }
}
