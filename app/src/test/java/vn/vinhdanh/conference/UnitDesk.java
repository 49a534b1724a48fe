package vn.vinhdanh.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import vn.vinhdanh.browser.Desk;
import vn.vinhdanh.conference.Conference.Nominee;
import vn.vinhdanh.conference.Conference.UnitProposal;

/** What the people of a proposing unit do in their pages. */
final class UnitDesk {

    private static final String PREPARE = "Lập danh sách đề nghị";
    private static final List<String> QUESTIONS =
            List.of("disciplined", "pendingConductCase", "sameAchievementAwarded", "thematicResultUsed");

    private final Desk desk;

    UnitDesk(Desk desk) {
        this.desk = desk;
    }

    /** Starts the proposal, lists every nominee the way the unit does, adds report and evidence, completes. */
    void prepare(UnitProposal proposal) {
        desk.go("/proposals").locator("main button[type=submit]").first().click();
        desk.page().locator("main .vd-good").waitFor();
        var frame = desk.takeTask(PREPARE, "");
        list(frame, proposal);
        desk.picture("unit-list-" + proposal.unit());
        desk.complete();
    }

    /** The head reads the list and submits it. */
    void submit() {
        desk.takeTask("Trình hồ sơ", "");
        desk.choose("submission", "SUBMIT").picture("unit-submits");
        desk.complete();
    }

    /** The head opens the one thing that the office asks for, mends the report and sends the list back. */
    void mend() {
        var frame = desk.takeTask("Bổ sung hồ sơ", "");
        frame.locator(".vd-remarks > li a").first().click();
        var report = frame.locator("body[data-ready] #field-report [contenteditable=true]")
                .filter(new Locator.FilterOptions().setHasText(Papers.REPORT.substring(0, 20)));
        report.click();
        report.press("End");
        report.pressSequentially(" Năm 2015 xử lý 120 hồ sơ.");
        frame.getByText("Những điều cần bổ sung").click();
        frame.getByText("Đã sửa").first().waitFor();
        desk.picture("unit-has-mended");
        desk.complete();
    }

    private void list(FrameLocator frame, UnitProposal proposal) {
        switch (proposal.listedBy()) {
            case "XLSX" -> {
                assertThat(bring(frame, Papers.workbookWithThreeWrongRows(proposal.nominees())))
                        .contains("3 dòng có ô sai", "6 dòng đúng");
                frame.locator(".vd-good").waitFor();
                frame.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText("Bỏ tất cả"))
                        .click();
                frame.locator("form[action$='/discard'] button").click();
                proposal.nominees().forEach(nominee -> addEvidence(frame, nominee));
            }
            case "CSV" -> {
                bring(frame, Papers.csv(proposal.nominees()));
                proposal.nominees().forEach(nominee -> addEvidence(frame, nominee));
            }
            default -> proposal.nominees().forEach(nominee -> addByForm(frame, nominee));
        }
    }

    /** Brings a list as a file, takes its right rows over and returns how many rows the page counts. */
    String bring(FrameLocator frame, Path file) {
        frame.locator("body[data-ready] #sheet").setInputFiles(file);
        var text = frame.locator(".im-states").innerText();
        desk.picture("unit-import");
        frame.locator("body[data-ready] button[formaction$='/taking']").click();
        return text;
    }

    private void addEvidence(FrameLocator frame, Nominee nominee) {
        frame.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(nominee.name()))
                .locator("a.vd-button")
                .click();
        upload(frame, nominee);
    }

    private void addByForm(FrameLocator frame, Nominee nominee) {
        frame.locator("a[href*='kind=" + nominee.kind() + "']").click();
        frame.locator("body[data-ready] #name").fill(nominee.name());
        if (!nominee.isCollective()) {
            frame.locator("#post").fill(nominee.post());
        }
        frame.locator("#serviceMonths").fill(Integer.toString(nominee.serviceMonths()));
        frame.locator("#taskResult").selectOption(nominee.taskResult());
        QUESTIONS.forEach(question -> frame.locator("#" + question).selectOption("false"));
        frame.locator("vd-rich-text[data-name=report-achievements] .rt-text").fill(Papers.REPORT);
        frame.locator("#nominee-form button[type=submit]").click();
        upload(frame, nominee);
    }

    private void upload(FrameLocator frame, Nominee nominee) {
        frame.locator("body[data-ready] #evidence").setInputFiles(Papers.evidence(nominee.name()));
        frame.locator("#evidence-part .vd-saved").waitFor();
        frame.locator("main > p > a[href$='/nominees']").click();
        frame.locator("tr .vd-mark-good").first().waitFor();
    }
}
