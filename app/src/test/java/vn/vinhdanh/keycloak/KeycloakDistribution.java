package vn.vinhdanh.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Keycloak's programs as Maven unpacked them, and homes for servers that share them. */
final class KeycloakDistribution {

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            // a start is mostly cold code
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private final Path folder;

    private KeycloakDistribution(Path folder) {
        this.folder = folder;
    }

    /** The one Maven unpacked, with its build options fixed once, so that every start is the short one. */
    static KeycloakDistribution built() throws IOException {
        var folder = Path.of(System.getProperty("vinhdanh.keycloak")).toAbsolutePath();
        var distribution = new KeycloakDistribution(folder);
        try (var file = FileChannel.open(
                        folder.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            if (lock.isValid() && !distribution.isBuilt()) {
                distribution.build();
                Files.writeString(distribution.note(), distribution.madeAt());
            }
        }
        return distribution;
    }

    /** Whoever unpacks it once more puts the unbuilt programs back and leaves the note. */
    private boolean isBuilt() throws IOException {
        return Files.exists(note()) && Files.readString(note()).equals(madeAt());
    }

    private Path note() {
        return folder.resolve("built");
    }

    /** When that part of the programs was made which a build makes anew. */
    private String madeAt() throws IOException {
        return Files.getLastModifiedTime(folder.resolve("lib/quarkus/generated-bytecode.jar"))
                .toString();
    }

    private void build() throws IOException {
        var command = command(folder, "build", "--db=dev-file", "--health-enabled=true");
        var log = folder.resolve("build.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("Keycloak could not be built: " + Files.readString(log));
        }
    }

    /** Makes the folder a home: the shared programs, its own data, our look, and the realm for the first start. */
    void furnish(Path home, Path realm) throws IOException {
        for (var own : List.of("conf", "providers", "data/import")) {
            Files.createDirectories(home.resolve(own));
        }
        var programs = home.resolve("lib");
        // anew each time: the build may have moved since
        Files.deleteIfExists(programs);
        Files.createSymbolicLink(programs, folder.resolve("lib"));
        FileSystemUtils.copyRecursively(realm.resolveSibling("themes"), home.resolve("themes"));
        Files.copy(realm, home.resolve("data/import/vinhdanh-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** What {@code bin/kc.sh} would run, without the shell in between, so that a signal reaches the server. */
    List<String> command(Path home, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-cp");
        command.add(folder.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        return command;
    }
}
