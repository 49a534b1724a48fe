package vn.vinhdanh.nomination.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Look;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;

/** The workspaces of unit and office in Chromium: saved while typing, refused at the field, no script error. */
@IntegrationTest
class UnitPagesBrowserIT {

    private static final String REPORT = "vd-rich-text[data-name=report-achievements] .rt-text";

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    Acting acting;

    private final List<String> errors = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aUnitWritesItsListAndTheOfficeReadsIt(@TempDir Path folder) throws IOException {
        var proposal = fixtures.drafted();
        var bare = fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 03");
        var task = task(proposal);
        tasks.claim(task, fixtures.clerk().userName());
        var page = signedIn(fixtures.clerk());

        page.navigate(address("/proposals"));
        look(page, "to-trinh-cua-don-vi");
        page.navigate(frame(task, "nominees"));
        look(page, "lap-danh-sach");

        page.navigate(frame(task, "nominees/" + bare));
        page.fill(REPORT, NominationFixtures.REPORT + " Bổ sung khi đang gõ.");
        assertThat(page.locator("#length-report-achievements")).containsText("ký tự");
        page.waitForResponse(response -> response.url().endsWith("/typed"), () -> page.locator(REPORT)
                .press("End"));
        page.setInputFiles("#evidence", new FilePayload("anh.pdf", "application/pdf", new byte[] {1, 2, 3}));
        assertThat(page.locator("#upload-lines")).containsText("không phải PDF");
        look(page, "tung-ca-nhan");
        page.setInputFiles("#evidence", Files.write(folder.resolve("to.pdf"), new byte[30 * 1024 * 1024]));
        assertThat(page.locator("#upload-lines")).containsText("lớn quá 20 MB");
        page.setInputFiles("#evidence", new FilePayload("qd.pdf", "application/pdf", SamplePdf.plain()));
        assertThat(page.locator("#evidence-kept")).containsText("qd.pdf");
        page.reload();
        assertThat(page.locator(REPORT)).hasText(NominationFixtures.REPORT + " Bổ sung khi đang gõ.");

        var other = fixtures.drafted();
        complete(other, fixtures.clerk(), Map.of());
        var head = signedIn(fixtures.head());
        head.navigate(frame(task(other), "submission"));
        look(head, "trinh-ho-so");
        complete(other, fixtures.head(), Map.of("submission", "SUBMIT"));
        var officer = signedIn(fixtures.officer());
        officer.navigate(frame(task(other), "receipt"));
        look(officer, "tiep-nhan");

        assertThat(errors).isEmpty();
    }

    private Page signedIn(Actor person) {
        var page = chromium.window(1276, 760).newPage();
        page.setDefaultTimeout(90_000);
        page.onPageError(errors::add);
        return SignIn.on(page, address(""), person.userName(), NominationFixtures.PASSWORD);
    }

    private void look(Page page, String name) {
        Look.at(page, "nomination", name);
    }

    private void complete(long proposal, Actor person, Map<String, Object> fields) {
        var task = task(proposal);
        acting.as(person, () -> {
            tasks.claim(task, person.userName());
            forms.submitTaskForm(task, fields);
        });
    }

    private String task(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }

    private String frame(String task, String view) {
        return address("/workspace/tasks/" + task + "/" + view);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
