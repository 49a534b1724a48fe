package vn.vinhdanh.conference;

import com.microsoft.playwright.Locator;
import vn.vinhdanh.browser.Desk;

/** What the director and the clerk do with the decision. */
final class SigningDesk {

    private final Desk desk;

    SigningDesk(Desk desk) {
        this.desk = desk;
    }

    /** The director reads the decision, strikes a row when asked to, signs, reads again and passes it on. */
    String sign(String pin, String struck, String reason) {
        var frame = desk.takeTask("Ký quyết định", "");
        frame.locator("vd-pdf .textLayer").first().waitFor();
        if (!struck.isEmpty()) {
            var row = frame.locator("tr").filter(new Locator.FilterOptions().setHasText(struck));
            row.locator("summary").click();
            row.locator("input[name=reason]").fill(reason);
            row.locator("button").click();
            frame.locator("tr.vd-struck").waitFor();
        }
        frame.locator("#pin").fill(pin);
        desk.picture("director-signs");
        frame.locator("#signature-state button.vd-button-primary").click();
        frame.locator("#signature-state .vd-good").waitFor();
        var signed = frame.locator("main").innerText();
        desk.choose("signature", "SIGN").picture("director-signed");
        desk.complete();
        return signed;
    }

    /** The director finds the decision signed and passes it on. */
    void passSigned() {
        var frame = desk.takeTask("Ký quyết định", "");
        frame.locator("#signature-state .vd-good").waitFor();
        desk.choose("signature", "SIGN");
        desk.complete();
    }

    /** The clerk finds the decision sealed and issues it. */
    void issueSealed() {
        var frame = desk.takeTask("Cấp số, đóng dấu, ban hành", "");
        frame.locator(".vd-good[role=status]").waitFor();
        desk.complete();
    }

    /** The clerk takes the offered number and date, seals and issues; returns the number as the page offers it. */
    String issue(String pin) {
        var frame = desk.takeTask("Cấp số, đóng dấu, ban hành", "");
        var number = frame.locator("#number").inputValue();
        frame.locator("#pin").fill(pin);
        frame.locator("form:has(#number) button").click();
        frame.locator(".vd-good[role=status]").waitFor();
        desk.picture("clerk-issues");
        desk.complete();
        return number;
    }
}
