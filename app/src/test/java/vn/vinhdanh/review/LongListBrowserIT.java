package vn.vinhdanh.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.SampleFiles;
import vn.vinhdanh.nomination.Upload;

/** A list of 300 with 600 files keeps the officer's browser no busier than a list of 15 with 30. */
@IntegrationTest
class LongListBrowserIT {

    private static final int SHORT = 15;
    private static final int LONG = 300;

    /** What a browser calls a long task begins here, in milliseconds; it reports no shorter ones. */
    private static final double UNNOTICED = 50;

    private static final String WATCH = """
            window.longest = 0;
            new PerformanceObserver(seen => seen.getEntries().forEach(task => window.longest = Math.max(window.longest, task.duration)))
                .observe({type: 'longtask', buffered: true});
            """;

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    AppraisalFixtures desk;

    @Autowired
    Evidence evidence;

    @Autowired
    TaskService tasks;

    private final Chromium chromium = new Chromium();
    private Map<Integer, String> frames = Map.of();

    @BeforeEach
    void takenLists() {
        frames = IntStream.of(SHORT, LONG).boxed().collect(Collectors.toMap(rows -> rows, this::takenFrame));
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void openingFilteringAndAppraisingKeepTheBrowserNoBusierThanInAShortList() {
        var page = signedIn();
        work(page, SHORT);

        var brief = quietest(page, SHORT);
        assertThat(quietest(page, LONG))
                .as("longest task; in a short list %s ms", brief)
                .isLessThanOrEqualTo(1.5 * brief);
    }

    /** The machine does other things meanwhile: the quietest of three rounds is what the page itself costs. */
    private double quietest(Page page, int rows) {
        return DoubleStream.generate(() -> work(page, rows)).limit(3).min().orElseThrow();
    }

    /** Opens, filters and appraises; gives the browser's longest task in milliseconds. */
    private double work(Page page, int rows) {
        page.navigate(frames.get(rows));
        assertThat(page.locator(".vd-rows > li")).hasCount(Math.min(rows, 50));
        assertThat(page.locator("vd-pdf .textLayer")).containsText("Minh chung mau");
        page.locator("#filter-text").fill("them 01");
        assertThat(page.locator(".vd-filter ~ p[role=status]")).containsText("trong " + rows + " dòng");
        assertThat(page.locator("vd-pdf .textLayer")).containsText("Minh chung mau");
        page.locator(".vd-rows > li a").last().click();
        assertThat(page.locator(".vd-rows > li").last()).hasClass("vd-row-chosen");
        page.check("#verdict-endorse");
        assertThat(page.locator("#verdict-state")).containsText("Đã lưu lúc");
        return Math.max(UNNOTICED, ((Number) page.evaluate("longest")).doubleValue());
    }

    private String takenFrame(int rows) {
        var proposal = fixtures.drafted();
        var listed = desk.rows(proposal);
        listed.forEach(row ->
                evidence.attach(proposal, row.id(), new Upload("bang-khen.png", SampleFiles.png()), fixtures.clerk()));
        desk.received(proposal);
        desk.lengthen(proposal, rows - listed.size());
        return address("/workspace/tasks/" + desk.taken(proposal, fixtures.officer()) + "/appraisal");
    }

    private Page signedIn() {
        var page = chromium.window().newPage();
        page.addInitScript(WATCH);
        return SignIn.on(page, address(""), fixtures.officer().userName(), NominationFixtures.PASSWORD);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
