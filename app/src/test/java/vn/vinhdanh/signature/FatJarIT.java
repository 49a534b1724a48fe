package vn.vinhdanh.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.document.CommandLine;

/** The order of services in the packed application is not the one of a class path; a wrong one hides every signature. */
class FatJarIT {

    @TempDir
    Path folder;

    @Test
    void ourReaderOfSignaturesComesFirstInThePackedApplication() throws Exception {
        var main = FatJarReading.class;
        var file = main.getName().replace('.', '/') + ".class";
        Files.createDirectories(folder.resolve(file).getParent());
        try (var content = main.getResourceAsStream("/" + file)) {
            Files.copy(java.util.Objects.requireNonNull(content), folder.resolve(file));
        }

        var said = CommandLine.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dloader.path=" + folder,
                "-Dloader.main=" + main.getName(),
                "-cp",
                System.getProperty("vinhdanh.jar"),
                "org.springframework.boot.loader.launch.PropertiesLauncher"));

        assertThat(said).contains("class " + ZeroPaddedCms.class.getName());
    }
}
