package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.TestModels;

/** The pages on which people choose how they hear, and on which process admins see what did not go out. */
@IntegrationTest
class MailPagesIT {

    private static final String DEPARTMENT = "thu";

    @LocalServerPort
    int port;

    @Autowired
    PostOffice post;

    @Autowired
    TestModels models;

    @Autowired
    MailPreferences preferences;

    private Actor officer;
    private Actor admin;

    @BeforeEach
    void open() {
        models.deploy();
        officer = post.person("thu.ba", DEPARTMENT, "thu.accountant");
        admin = post.person("thu.quantri", DEPARTMENT, "thu.process-admin");
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void everyoneChoosesHowTheyHearFromTheFirstPage() {
        var visitor = visitor(officer);
        assertThat(visitor.get("/").body()).contains("href=\"/mail-preference\"");
        assertThat(visitor.get("/mail-preference").body())
                .contains("thu.ba@thu.example")
                .containsPattern("value=\"EACH\"[^>]*checked");

        var answer = visitor.postForm("/mail-preference", "/mail-preference", Map.of("wish", "DAILY"));

        assertThat(answer.body()).contains("Đã lưu cách nhận thư.").containsPattern("value=\"DAILY\"[^>]*checked");
        assertThat(preferences.of(officer.userName())).isEqualTo(MailWish.DAILY);
    }

    @Test
    void aWishThatDoesNotExistIsRefused() {
        var answer = visitor(officer).postForm("/mail-preference", "/mail-preference", Map.of("wish", "OFTEN"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Hãy chọn một cách nhận thư.");
    }

    @Test
    void theAdminReadsWhyAMailFailedAndSendsItAgain() throws IOException {
        try (var server = new RefusingServer("550 5.1.1 user unknown")) {
            post.use(server.port());
            models.start("test-step", DEPARTMENT, "thu.accountant");
            post.deliver();
        }
        var visitor = visitor(admin);
        var page = visitor.get("/admin/mails").body();
        assertThat(page)
                .contains("thu.ba@thu.example", "Có việc mới: Cho ý kiến (thu.accountant)")
                .contains("Máy chủ thư từ chối địa chỉ người nhận")
                .doesNotContain("user unknown");

        var answer = visitor.postForm("/admin/mails", sendAgain(page), Map.of());

        assertThat(answer.body()).contains("Thư sẽ được gửi lại ngay.", "<dd id=\"waiting\">1</dd>");
    }

    @Test
    void theAdminOfAnotherDepartmentSeesNoneAndSendsNoneAgain() throws IOException {
        try (var server = new RefusingServer("550 5.1.1 user unknown")) {
            post.use(server.port());
            models.start("test-step", DEPARTMENT, "thu.accountant");
            post.deliver();
        }
        var path = sendAgain(visitor(admin).get("/admin/mails").body());
        var stranger = visitor(post.person("thu2.quantri", "thu2", "thu2.process-admin"));

        assertThat(stranger.get("/admin/mails").body()).contains("<dd id=\"failed\">0</dd>");
        assertThat(stranger.postForm("/admin/mails", path, Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePagesSayWhenThereIsNoServer() {
        post.noServer();

        assertThat(visitor(admin).get("/admin/mails").body()).contains("chưa được nối với máy chủ thư");
        assertThat(visitor(officer).get("/mail-preference").body()).contains("chưa được nối với máy chủ thư");
    }

    private static String sendAgain(String page) {
        var form = java.util.regex.Pattern.compile("action=\"(/admin/mails/\\d+/send-again)\"")
                .matcher(page);
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), PostOffice.PASSWORD);
    }
}
