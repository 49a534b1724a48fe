package vn.vinhdanh.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.function.Predicate;
import vn.vinhdanh.browser.Desk;

/** What the council's members and its secretary do. */
final class CouncilDesk {

    private static final String CLOSE = "Kiểm phiếu, kết thúc bỏ phiếu";

    private final Desk desk;

    CouncilDesk(Desk desk) {
        this.desk = desk;
    }

    /** The secretary plans a session with everything that waits and opens it. */
    void open(String day) {
        desk.go("/council/sessions").locator("main form button").first().click();
        desk.page().locator("main table").waitFor();
        desk.takeTask("Triệu tập và khai mạc", "");
        desk.type("meetingDate", day).picture("council-agenda");
        desk.complete();
    }

    /** A member fills in the whole ballot, casts it and completes. */
    void vote(Predicate<String> agrees) {
        var frame = desk.openTask("Bỏ phiếu", "");
        for (var item : frame.locator("fieldset.vd-vote").all()) {
            var name = item.locator("legend").innerText();
            var choice = agrees.test(name) ? "AGREE" : "DISAGREE";
            item.locator("label:has(input[value=" + choice + "])").click();
        }
        desk.picture("council-ballot");
        frame.locator("#ballot button.vd-button-primary").click();
        frame.locator("main .vd-good").waitFor();
        desk.complete();
    }

    /** The secretary tries to close and reads why it cannot be. */
    String closingIsRefused() {
        desk.takeTask(CLOSE, "");
        var reasons = desk.refusal();
        desk.picture("council-closing-refused");
        return reasons;
    }

    void close() {
        desk.takeTask(CLOSE, "");
        desk.picture("council-closing");
        desk.complete();
    }

    /** The result of the last session as every member of the council reads it. */
    String result() {
        desk.go("/council/sessions").locator("main table a").first().click();
        assertThat(desk.page().locator("main"))
                .containsText(
                        "Thông qua", new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions());
        desk.picture("council-result");
        return desk.page().locator("main").innerText();
    }
}
