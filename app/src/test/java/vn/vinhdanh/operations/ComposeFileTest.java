package vn.vinhdanh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {

    private static final Path FILE = Path.of("..", "docker-compose.yml");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theFileIsValidAgainstTheComposeSpecification() throws IOException {
        assertThat(schema().validate(file())).isEmpty();
    }

    @Test
    void theSchemaRefusesAMisspeltKey() throws IOException {
        var broken = (ObjectNode) file();
        ((ObjectNode) broken.at("/services/app")).put("enviroment", "x");

        assertThat(schema().validate(broken)).isNotEmpty();
    }

    @Test
    void noSecretStandsInTheFile() throws IOException {
        for (var service : file().get("services")) {
            service.path("environment").fields().forEachRemaining(setting -> {
                if (setting.getKey().contains("PASSWORD")) {
                    assertThat(setting.getValue().asText()).matches("/run/secrets/.+|\\$\\{\\w+:\\?.+}");
                }
            });
        }
    }

    private static JsonNode file() throws IOException {
        return JSON.valueToTree(new Yaml().load(Files.readString(FILE)));
    }

    private static JsonSchema schema() throws IOException {
        try (var stream = ComposeFileTest.class.getResourceAsStream("/compose/compose-spec.json")) {
            var schema = (ObjectNode) JSON.readTree(stream);
            // addresses in the form of an old draft, which the validator does not know
            schema.remove("$schema");
            schema.findParents("id").stream()
                    .filter(part -> part.get("id").isTextual())
                    .forEach(part -> ((ObjectNode) part).remove("id"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(schema);
        }
    }
}
