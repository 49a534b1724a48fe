package vn.vinhdanh.conference;

import vn.vinhdanh.browser.Desk;

/** What those do whom the office hears before it appraises: divisions and inspectorate. */
final class ReviewDesk {

    private final Desk desk;

    ReviewDesk(Desk desk) {
        this.desk = desk;
    }

    /** Agrees with everybody the division is asked about. */
    void agreeWithEverybody() {
        var frame = desk.takeTask("Cho ý kiến chuyên môn", "");
        frame.locator("#rest-AGREE").click();
        frame.getByText("Đã trả lời mọi dòng").waitFor();
        desk.picture("division-gives-opinion");
        desk.complete();
    }

    /** Finds nothing about anybody in the list. */
    void clearEverybody() {
        var frame = desk.takeTask("Kiểm tra vụ việc đang xem xét", "");
        frame.locator("#clear-rest").click();
        frame.getByText("Đã kiểm tra mọi dòng").waitFor();
        desk.picture("inspectorate-checks");
        desk.complete();
    }
}
