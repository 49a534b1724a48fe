package vn.vinhdanh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

    /** For people the proxy alone; what else can be reached is for who works on the machine itself. */
    private static final String PORTS = "80:8080|443:8443|127\\.0\\.0\\.1:\\d+:\\d+";

    private static final ComposeFile FILE = ComposeFile.read();

    @Test
    void theFileIsValidAgainstTheComposeSpecification() throws IOException {
        assertThat(schema().validate(FILE.root())).isEmpty();
    }

    @Test
    void theSchemaRefusesAMisspeltKey() throws IOException {
        var broken = FILE.copy();
        broken.service("app-1").put("enviroment", "x");

        assertThat(schema().validate(broken.root())).isNotEmpty();
    }

    @Test
    void everyServiceIsConfinedToWhatItNeeds() {
        FILE.services()
                .forEach((name, service) ->
                        assertThat(weaknesses(service)).as(name).isEmpty());
    }

    @Test
    void aServiceThatRunsAsRootOrWithoutAHealthCheckIsFound() {
        var weak = FILE.copy().service("app-2");
        weak.put("user", "0:0").remove(List.of("healthcheck", "read_only"));
        weak.putArray("ports").add("8080:8080");

        assertThat(weaknesses(weak)).containsExactlyInAnyOrder("root", "no health check", "writable", "open port");
    }

    private static Set<String> weaknesses(ObjectNode service) {
        var found = new TreeSet<String>();
        add(found, "no health check", !service.at("/healthcheck/test").isArray());
        add(found, "writable", !service.path("read_only").asBoolean());
        add(found, "root", service.path("user").asText("root").matches("(0|root)(:.*)?"));
        add(found, "capabilities", !service.path("cap_drop").toString().equals("[\"ALL\"]"));
        add(found, "privileges", !service.path("security_opt").toString().contains("no-new-privileges:true"));
        add(found, "stays down", !service.path("restart").asText().equals("unless-stopped"));
        add(found, "open port", !ComposeFile.texts(service.path("ports")).allMatch(port -> port.matches(PORTS)));
        return found;
    }

    private static void add(Set<String> found, String weakness, boolean isThere) {
        if (isThere) {
            found.add(weakness);
        }
    }

    @Test
    void theTwoNodesDifferInTheirHomesOnly() {
        var first = FILE.service("app-1").deepCopy();
        var second = FILE.service("app-2").deepCopy();

        assertThat(first.remove("volumes")).isNotEqualTo(second.remove("volumes"));
        assertThat(first).isEqualTo(second);
    }

    @Test
    void noSecretStandsInAVariable() {
        FILE.services()
                .values()
                .forEach(service -> service.path("environment").fields().forEachRemaining(setting -> {
                    if (setting.getKey().matches(".*(PASSWORD|SECRET|TOKEN|KEY)(_FILE)?")) {
                        assertThat(setting.getValue().asText()).matches("/run/secrets/[\\w-]+");
                    }
                }));
    }

    @Test
    void everySecretIsAFileThatIsNotCommittedAndEveryOneIsUsed() throws IOException {
        var used = new TreeSet<String>();
        FILE.services().keySet().forEach(name -> used.addAll(FILE.secrets(name).values()));

        assertThat(ComposeFile.names(FILE.root().get("secrets"))).containsExactlyInAnyOrderElementsOf(used);
        assertThat(FILE.root().get("secrets"))
                .allSatisfy(secret -> assertThat(secret.get("file").asText()).startsWith("./secrets/"));
        assertThat(ComposeFile.FOLDER.resolve(".gitignore")).content().contains("\n/secrets/\n", "\n/.env\n");
    }

    @Test
    void everythingThatAServiceNamesIsThere() {
        var declared = FILE.root();
        FILE.services().forEach((name, service) -> {
            var needed = service.path("depends_on");
            assertThat(FILE.services().keySet())
                    .as(name)
                    .containsAll(ComposeFile.names(needed).toList())
                    .containsAll(ComposeFile.texts(needed)
                            .filter(text -> !text.isEmpty())
                            .toList());
            assertThat(ComposeFile.names(declared.get("networks")).toList())
                    .as(name)
                    .containsAll(ComposeFile.texts(service.path("networks")).toList());
            ComposeFile.texts(service.path("volumes"))
                    .map(volume -> volume.split(":", 2)[0])
                    .forEach(source -> {
                        if (source.startsWith(".")) {
                            assertThat(ComposeFile.FOLDER.resolve(Path.of(source)))
                                    .exists();
                        } else {
                            assertThat(ComposeFile.names(declared.get("volumes")))
                                    .contains(source);
                        }
                    });
        });
    }

    private static JsonSchema schema() throws IOException {
        try (var stream = ComposeFileTest.class.getResourceAsStream("/compose/compose-spec.json")) {
            var schema = (ObjectNode) new ObjectMapper().readTree(stream);
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
