package vn.vinhdanh.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.RunningProduct;

/** One home goes through its life: first start, power cut, second start, a newer version, another PostgreSQL. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartIT {

    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void firstStartTellsItsStagesAndWhereToGo() throws SQLException {
        try (var product = RunningProduct.on(home())) {
            assertThat(product.output()).hasSize(8);
            for (int stage = 1; stage <= 6; stage++) {
                assertThat(product.output().get(stage - 1)).matches(stage + "/6 .+ … \\d+,\\d s");
            }
            assertThat(product.output().get(6)).endsWith("/home/demo-accounts.csv");
            assertThat(product.output().get(7)).endsWith(product.url().toString());
            assertThat(product.errors()).isEmpty();
            assertThat(shown(product, "show fsync")).isEqualTo("on");
            assertThat(shown(product, "show synchronous_commit")).isEqualTo("on");
            assertThat(shown(product, "show listen_addresses")).isEqualTo("127.0.0.1");
            aSecondProcessOnTheHomeIsRefused();

            assertThat(home().resolve("database/postmaster.pid")).exists();
            assertThat(product.stop()).isEqualTo(143);
            assertThat(home().resolve("database/postmaster.pid")).doesNotExist();
        }
    }

    private void aSecondProcessOnTheHomeIsRefused() {
        refused(home(), RunningProduct.freePort(), "Vinh Danh đang chạy trên thư mục " + home());
    }

    @Test
    @Order(2)
    void aDemonstrationHomeDoesNotGoIntoProduction() {
        refused(
                home(),
                RunningProduct.freePort(),
                "Cơ sở dữ liệu này chứa tài khoản, khóa ký và ngày nghiệp vụ mẫu",
                ProductionStartIT.SETTINGS);
    }

    @Test
    @Order(3)
    void theServerThatAKilledProcessLeavesBehindIsStoppedAndNothingIsAddedTwice() throws Exception {
        var killed = RunningProduct.on(home());
        var orphan = killed.databaseServer();
        var before = contents(killed);
        var passwords = Files.readString(home().resolve("demo-accounts.csv"));
        killed.kill9();
        assertThat(orphan.isAlive()).isTrue();

        try (var product = RunningProduct.on(home())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(contents(product)).isEqualTo(before);
            assertThat(home().resolve("demo-accounts.csv")).hasContent(passwords);
            leaveAStepOfTheFuture(product);
        }
    }

    private static void leaveAStepOfTheFuture(RunningProduct product) throws SQLException {
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway.flyway_schema_history
                    select 1000, '999', 'of the future', type, script, checksum, installed_by, now(), 1, true
                    from flyway.flyway_schema_history order by installed_rank desc limit 1
                    """);
        }
    }

    @Test
    @Order(4)
    void aDatabaseOfANewerVersionIsLeftAlone() {
        refused(home(), RunningProduct.freePort(), "Cơ sở dữ liệu thuộc một phiên bản Vinh Danh mới hơn");
    }

    @Test
    @Order(5)
    void theDataOfAnotherPostgresIsLeftAlone() throws IOException {
        Files.writeString(home().resolve("database/PG_VERSION"), "18\n");

        refused(home(), RunningProduct.freePort(), "thuộc PostgreSQL 18, còn bản này dùng PostgreSQL 17");
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (var other = new ServerSocket(0)) {
            refused(folder.resolve("port"), other.getLocalPort(), "Cổng " + other.getLocalPort() + " đang có");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        refused(file.resolve("home"), RunningProduct.freePort(), "Không ghi được vào thư mục dữ liệu " + file);
    }

    @Test
    void aFirstStartKilledInTheMiddleIsCompletedByTheNext() throws SQLException {
        var home = folder.resolve("killed");
        var killed =
                RunningProduct.refused(home, RunningProduct.freePort(), Map.of("vinhdanh.fail-point", "demo-filled"));
        assertThat(killed.awaitExit()).isEqualTo(137);

        try (var product = RunningProduct.on(home)) {
            assertThat(shown(product, "select count(*)::text from identity.account"))
                    .isEqualTo(Integer.toString(product.accounts().size()));
        }
    }

    private static Path home() {
        return folder.resolve("home");
    }

    private static void refused(Path home, int port, String sentence) {
        refused(home, port, sentence, Map.of());
    }

    static void refused(Path home, int port, String sentence, Map<String, String> properties) {
        try (var product = RunningProduct.refused(home, port, properties)) {
            assertThat(product.errors())
                    .singleElement()
                    .asString()
                    .contains(sentence)
                    .endsWith(".");
            assertThat(product.awaitExit()).isEqualTo(1);
        }
    }

    private static String contents(RunningProduct product) throws SQLException {
        return shown(product, """
                select concat_ws(' ', (select count(*) from identity.account), (select count(*) from organisation.unit),
                    (select count(*) from camunda.act_re_procdef), (select count(*) from camunda.act_re_deployment),
                    (select max(real_moment) from platform.demonstration))
                """);
    }

    private static String shown(RunningProduct product, String query) throws SQLException {
        try (var connection = product.database();
                var statement = connection.createStatement();
                var shown = statement.executeQuery(query)) {
            assertThat(shown.next()).isTrue();
            return shown.getString(1);
        }
    }
}
