package vn.vinhdanh.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models and forms of the repository, as files. */
final class Models {

    static final Path PROCESSES = Path.of("..", "processes");
    static final Path FORMS = Path.of("..", "forms");

    private Models() {}

    static Stream<Path> bpmnFiles() {
        return files(PROCESSES, ".bpmn").stream();
    }

    static Stream<Path> formFiles() {
        return files(FORMS, ".html").stream();
    }

    static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static List<Path> files(Path root, String ending) {
        try (var tree = Files.walk(root, 2)) {
            return tree.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
