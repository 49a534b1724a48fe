package vn.vinhdanh.register.past.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.RunningProduct;
import vn.vinhdanh.Visitor;

/** The product dies while it reads a list of ten thousand, and reads on at the next start: no row is lost, none comes twice. */
class PastImportPowerCutIT {

    private static final String OFFICER = "bd.vanphong";

    @TempDir
    private Path home;

    @Test
    void aListIsReadOnAfterThePowerFailed() throws SQLException {
        try (var product = RunningProduct.on(
                home, Map.of("vinhdanh.fail-point", "past-import", "vinhdanh.fail-point-pass", "7"))) {
            bring(product);
            assertThat(product.awaitExit()).isEqualTo(137);
        }

        try (var product = RunningProduct.on(home)) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                            count(product, "select count(*) from register.past_import where done_at is not null"))
                    .isOne());
            assertThat(count(product, "select count(*) from register.past_award"))
                    .isEqualTo(9_700);
            assertThat(count(product, "select count(*) from register.past_import_row"))
                    .isEqualTo(300);
            assertThat(count(product, "select added from register.past_import")).isEqualTo(9_700);
            assertThat(count(product, "select read from register.past_import")).isEqualTo(10_000);
        }
    }

    private static void bring(RunningProduct product) {
        var officer = new Visitor(product.url().getPort())
                .signedIn(
                        OFFICER,
                        Objects.requireNonNull(product.accounts().get(OFFICER)).password());
        var token = officer.get("/register/past/imports")
                .body()
                .replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]+)\".*", "$1");
        var request = officer.script("/register/past/imports")
                .header("X-CSRF-TOKEN", token)
                .header("Content-Type", "multipart/form-data; boundary=vd-boundary")
                .POST(BodyPublishers.ofByteArray(parts(LongList.of("cut", 10_000, 300))));
        try {
            assertThat(officer.send(request).statusCode()).isEqualTo(200);
        } catch (java.io.UncheckedIOException cutOff) {
            // it may die before it has answered; what counts is what it finds at the next start
            assertThat(product.awaitExit()).isEqualTo(137);
        }
    }

    private static byte[] parts(byte[] workbook) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(text("--vd-boundary\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\nSo mau\r\n"));
        body.writeBytes(text("--vd-boundary\r\nContent-Disposition: form-data; name=\"sheet\"; filename=\"so.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(workbook);
        body.writeBytes(text("\r\n--vd-boundary--\r\n"));
        return body.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int count(RunningProduct product, String query) throws SQLException {
        try (var database = product.database();
                var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
