package vn.vinhdanh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.operations.Dockerfile.Instruction;

class DockerfileTest {

    private static final List<String> KNOWN = List.of(
            "FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "VOLUME", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT", "CMD");
    private static final Dockerfile APPLICATION = Dockerfile.of("app");

    @ParameterizedTest
    @ValueSource(strings = {"app", "keycloak"})
    void everyInstructionIsOneAndTheImageDoesNotRunAsRoot(String folder) throws IOException {
        var file = Dockerfile.of(folder);

        assertThat(file.instructions()).extracting(Instruction::name).isSubsetOf(KNOWN);
        assertThat(file.only("USER").arguments()).matches("[1-9]\\d*");
        assertThat(file.only("ENTRYPOINT").arguments()).startsWith("[");
        for (var instruction : file.instructions()) {
            if (instruction.name().equals("COPY") && !instruction.arguments().startsWith("--from=")) {
                assertThat(file.lets(instruction.words().get(0)))
                        .as(instruction.arguments())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "keycloak"})
    void theImageRunsAsTheUserThatTheServiceNames(String folder) {
        var users = ComposeFile.read().services().values().stream()
                .filter(service -> service.path("build").asText().equals("./" + folder))
                .map(service -> service.get("user").asText())
                .distinct();

        assertThat(users).containsExactly(Dockerfile.of(folder).only("USER").arguments());
    }

    @Test
    void theImageIsMadeOfTheLayersOfTheJarFromSeldomToOftenChanged() {
        assertThat(APPLICATION.instructions())
                .filteredOn(one -> one.name().equals("FROM"))
                .extracting(Instruction::arguments)
                .containsExactly("eclipse-temurin:17-jre AS layers", "eclipse-temurin:17-jre");
        assertThat(APPLICATION.ofTheImage("COPY").map(Instruction::arguments))
                .containsExactly(
                        "--from=layers /layers/extracted/dependencies/ ./",
                        "--from=layers /layers/extracted/snapshot-dependencies/ ./",
                        "--from=layers /layers/extracted/application/ ./");
    }

    @Test
    void theImageAndTheComposeFileAskTheSameQuestionWithoutCurl() {
        var asked = APPLICATION.only("HEALTHCHECK").arguments();
        var command = new Instruction(1, "CMD", asked.substring(asked.indexOf('[')));

        assertThat(command.words()).isEqualTo(ComposeFile.read().healthCheck("app-1"));
        assertThat(command.words().get(0)).isEqualTo("bash");
        assertThat(asked).doesNotContain("curl", "wget");
    }

    @Test
    void theHomeIsTheVolumeOfEachNode() {
        var home = APPLICATION.environment().get("VINHDANH_HOME");

        assertThat(APPLICATION.only("VOLUME").arguments()).isEqualTo(home);
        assertThat(ComposeFile.read().service("app-1").at("/volumes/0").asText())
                .isEqualTo("home-1:" + home);
    }
}
