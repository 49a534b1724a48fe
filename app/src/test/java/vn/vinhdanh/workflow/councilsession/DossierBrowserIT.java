package vn.vinhdanh.workflow.councilsession;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.OPEN_SESSION;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** A member of the council reads report and evidence on the ballot, on a phone. */
@IntegrationTest
class DossierBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    CouncilFixtures fixtures;

    @Autowired
    SessionRun run;

    @Autowired
    BusinessCalendar calendar;

    @Test
    void evidenceIsReadOnTheBallotWhenItsDossierIsOpened() {
        var council = fixtures.council(3);
        var session = fixtures.planned(council, 1, 1);
        run.complete(
                run.only(session, OPEN_SESSION),
                council.secretary(),
                Map.of("meetingDate", calendar.today().toString()));
        var member = council.members().get(2);
        var errors = new ArrayList<String>();

        try (var chromium = new Chromium()) {
            var page = chromium.window(390, 844).newPage();
            page.onPageError(errors::add);
            SignIn.on(page, "http://localhost:" + port, member, CouncilFixtures.PASSWORD);
            page.navigate("http://localhost:" + port + "/workspace/tasks/"
                    + run.ballot(session, member).getId() + "/ballot");

            assertThat(page.locator("vd-pdf")).hasCount(0);
            page.locator(".vd-dossier > summary").first().press("Enter");
            assertThat(page.locator("vd-pdf .textLayer")).containsText("Minh chung mau");
            look(page);

            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(errors).isEmpty();
        }
    }

    private static void look(Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                // hiding the caret would put a style into the page, which our policy refuses
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", "council", "ho-so-tren-phieu.png")));
    }
}
