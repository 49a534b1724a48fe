package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ConcurrentModel;
import vn.vinhdanh.IntegrationTest;

/** The public page over HTTP, without signing in. */
@IntegrationTest
class LookUpIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    RegisterSearch register;

    @Autowired
    EarlierAwards earlier;

    @Test
    void itAsksForBothFields() throws Exception {
        assertThat(get("", "").statusCode()).isEqualTo(200);
        assertThat(get("7", "")).returns(422, HttpResponse::statusCode).satisfies(answer -> assertThat(answer.body())
                .contains("hiện còn thiếu tên"));
        assertThat(get("", "Cá nhân mẫu 01"))
                .returns(422, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("hiện còn thiếu số quyết định"));
        assertThat(get("7", "x".repeat(201)).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsNotThereIsAFriendlySentence() throws Exception {
        assertThat(get("999999", "<script>alert(1)</script>"))
                .returns(200, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body())
                        .contains("Không tìm thấy khen thưởng nào", "&lt;script&gt;alert")
                        .doesNotContain("<script>alert"));
    }

    @Test
    void whoAsksTooOftenIsPutOff() {
        var page = new LookUp(register, earlier, new LookUpLimit(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), 1));

        assertThat(asked(page).getStatus()).isEqualTo(200);
        assertThat(asked(page).getStatus()).isEqualTo(429);
    }

    private static MockHttpServletResponse asked(LookUp page) {
        var response = new MockHttpServletResponse();
        page.page("7", "Ai đó", new ConcurrentModel(), new MockHttpServletRequest(), response);
        return response;
    }

    private HttpResponse<String> get(String number, String name) throws Exception {
        var address = "http://localhost:%d/lookup?number=%s&name=%s".formatted(port, encoded(number), encoded(name));
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
