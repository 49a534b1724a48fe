package vn.vinhdanh.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A {@code Dockerfile}, instruction by instruction. */
record Dockerfile(Path folder, List<Instruction> instructions) {

    /** One instruction; {@code stage} counts the images from which the file builds. */
    record Instruction(int stage, String name, String arguments) {

        List<String> words() {
            try {
                return arguments.startsWith("[")
                        ? List.of(new ObjectMapper().readValue(arguments, String[].class))
                        : List.of(arguments.split("\\s+"));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Dockerfile of(String folder) {
        var context = ComposeFile.FOLDER.resolve(folder);
        try {
            var text = Files.readString(context.resolve("Dockerfile")).replaceAll("(?m)^#.*\n", "");
            var lines = text.replaceAll("\\\\\n\\s*", "").lines().filter(line -> !line.isBlank());
            return new Dockerfile(context, numbered(lines.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Instruction> numbered(List<String> lines) {
        var stage = new int[] {-1};
        return lines.stream()
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Instruction(
                        parts[0].equals("FROM") ? ++stage[0] : stage[0], parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    /** The instructions of this name that make the image itself, not those of an earlier stage. */
    Stream<Instruction> ofTheImage(String name) {
        var last = instructions.get(instructions.size() - 1).stage();
        return instructions.stream()
                .filter(one -> one.stage() == last && one.name().equals(name));
    }

    Instruction only(String name) {
        return ofTheImage(name).reduce((first, second) -> second).orElseThrow();
    }

    Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        ofTheImage("ENV").flatMap(one -> one.words().stream()).forEach(setting -> {
            var parts = setting.split("=", 2);
            environment.put(parts[0], parts[1]);
        });
        return environment;
    }

    /** Whether {@code .dockerignore} lets this file into the build. */
    boolean lets(String source) throws IOException {
        return Files.readAllLines(folder.resolve(".dockerignore")).contains("!" + source);
    }
}
