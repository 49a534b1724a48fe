package vn.vinhdanh.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as Docker Compose reads it: its anchors merged, its variables filled in. */
record ComposeFile(ObjectNode root) {

    static final Path FOLDER = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\$|\\$\\{(\\w+)(?::([-?])([^}]*))?}");

    static ComposeFile read() {
        try {
            var yaml = new Yaml().<Object>load(Files.readString(FOLDER.resolve("docker-compose.yml")));
            return new ComposeFile(new ObjectMapper().valueToTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ComposeFile copy() {
        return new ComposeFile(root.deepCopy());
    }

    Map<String, ObjectNode> services() {
        var services = new LinkedHashMap<String, ObjectNode>();
        root.get("services")
                .fields()
                .forEachRemaining(service -> services.put(service.getKey(), (ObjectNode) service.getValue()));
        return services;
    }

    ObjectNode service(String name) {
        return (ObjectNode) root.get("services").get(name);
    }

    /** What the service finds in its environment when these variables stand in {@code .env}. */
    Map<String, String> environment(String service, Map<String, String> variables) {
        var environment = new TreeMap<String, String>();
        service(service)
                .path("environment")
                .fields()
                .forEachRemaining(setting -> environment.put(
                        setting.getKey(), filled(setting.getValue().asText(), variables)));
        return environment;
    }

    /** The command with which Docker asks the service whether it is well. */
    List<String> healthCheck(String service) {
        return texts(service(service).at("/healthcheck/test"))
                .skip(1)
                .map(word -> filled(word, Map.of()))
                .toList();
    }

    /** Where the service finds its secrets, by the file's name under {@code /run/secrets}, and what they are called here. */
    Map<String, String> secrets(String service) {
        var secrets = new TreeMap<String, String>();
        for (var secret : service(service).path("secrets")) {
            if (secret.isTextual()) {
                secrets.put(secret.asText(), secret.asText());
            } else {
                secrets.put(secret.get("target").asText(), secret.get("source").asText());
            }
        }
        return secrets;
    }

    List<String> command(String service) {
        return texts(service(service).path("command")).toList();
    }

    static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    static Stream<String> names(JsonNode object) {
        Iterable<String> names = () -> (Iterator<String>) object.fieldNames();
        return StreamSupport.stream(names.spliterator(), false);
    }

    private static String filled(String text, Map<String, String> variables) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().equals("$$") ? "$" : value(found.group(1), found.group(2), variables)));
    }

    private static String value(String name, String otherwise, Map<String, String> variables) {
        var value = variables.get(name);
        if (value == null || otherwise == null) {
            throw new IllegalArgumentException(name + " is not set, or is used without saying what is missing");
        }
        return value;
    }
}
