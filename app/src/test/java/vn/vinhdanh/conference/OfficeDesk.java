package vn.vinhdanh.conference;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import vn.vinhdanh.browser.Desk;

/** What the office does: receive, appraise, check the draft. */
final class OfficeDesk {

    private static final String APPRAISE = "Thẩm định hồ sơ";

    private final Desk desk;

    OfficeDesk(Desk desk) {
        this.desk = desk;
    }

    void receive() {
        desk.takeTask("Tiếp nhận hồ sơ", "");
        desk.choose("receipt", "RECEIVE").picture("office-receives");
        desk.complete();
    }

    /** Sends the list back to the unit because of the report of its first row. */
    void askToMend(String unit, String until) {
        var frame = desk.takeTask(APPRAISE, unit);
        frame.locator("#place").selectOption("report");
        frame.locator("#remark").fill("Nêu số liệu của từng năm");
        frame.getByText("Ghi điều cần sửa").click();
        containing(frame.locator("#remarks"), "Chưa gửi đơn vị").waitFor();
        desk.choose("appraisal", "SUPPLEMENT");
        desk.type("supplementUntil", until).type("supplementRemark", "Đề nghị bổ sung trước phiên họp");
        desk.picture("office-asks-to-mend");
        desk.complete();
    }

    /** Reads each row with its evidence beside it and finds it eligible. */
    void appraise() {
        var frame = desk.takeTask(APPRAISE, "");
        var rows = frame.locator("ol.vd-rows > li");
        for (var row = 0; row < rows.count(); row++) {
            appraise(frame, rows.nth(row));
        }
        desk.choose("appraisal", "FINISH").picture("office-appraises");
        desk.complete();
    }

    private static void appraise(FrameLocator frame, Locator row) {
        var name = row.locator("strong").innerText();
        row.locator("a").click();
        // waitFor sees it at once, an assertion would look again after longer and longer pauses
        containing(frame.locator(".vd-appraisal-row h2"), name).waitFor();
        containing(frame.locator("vd-pdf .textLayer"), "Minh chứng thành tích của " + name)
                .waitFor();
        // before the claim has reached the page the choice is there and takes nothing
        frame.locator("label:has(#verdict-endorse:enabled)").click();
        row.locator(".vd-mark-good").first().waitFor();
        frame.locator("#verdict-state .vd-saved").waitFor();
    }

    private static Locator containing(Locator places, String text) {
        return places.filter(new Locator.FilterOptions().setHasText(text)).first();
    }

    /** Reads the draft and returns what the page says about the money. */
    String checkDraft() {
        var frame = desk.takeTask("Kiểm tra dự thảo", "");
        frame.locator("vd-pdf .textLayer").first().waitFor();
        var text = frame.locator("main").innerText();
        desk.choose("draftVerdict", "FORWARD").picture("office-checks-draft");
        desk.complete();
        return text;
    }
}
