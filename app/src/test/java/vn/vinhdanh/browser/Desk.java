package vn.vinhdanh.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at their desk: signs in, opens a task in Tasklist, works in the frame, completes. */
public final class Desk implements AutoCloseable {

    private static final Pattern MACHINE_TEXT = Pattern.compile(
            "ENGINE-|[0-9a-f]{8}-[0-9a-f]{4}-|Exception|\\?\\?[a-z.]+|\\b(the|and|error|submit|null)\\b");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext window;
    private final URI product;
    private final Page page;
    private final List<String> scriptErrors = new ArrayList<>();

    private Desk(BrowserContext window, URI product) {
        this.window = window;
        this.product = product;
        this.page = window.newPage();
        page.onPageError(scriptErrors::add);
    }

    /** Signs the person in, on our own page or where it leads to. */
    public static Desk signIn(BrowserContext window, URI product, String userName, String password) {
        var desk = new Desk(window, product);
        SignIn.on(desk.page, product.toString(), userName, password);
        return desk;
    }

    /** Opens one of our own pages. */
    public Page go(String path) {
        page.navigate(product.resolve(path).toString());
        return page;
    }

    public Page page() {
        return page;
    }

    /** Opens the first task of that name whose list entry holds the text, and takes it over. */
    public FrameLocator takeTask(String name, String text) {
        openTask(name, text);
        var claim = page.locator("button.claim");
        if (claim.count() > 0) {
            claim.click();
            page.locator("button.unclaim, .vd-give-back").first().waitFor();
            // the page is loaded anew for who may write in it
            page.locator(".vd-claim-bar").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.locator("vd-workspace iframe:not([inert])").waitFor();
        }
        return workspace();
    }

    /** Opens the first task of that name whose list entry holds the text. */
    public FrameLocator openTask(String name, String text) {
        go("/camunda/app/tasklist/default/");
        var entry = entry(name, text);
        entry.waitFor();
        entry.click();
        page.locator("vd-workspace iframe").waitFor();
        workspace().locator("body[data-ready]").waitFor();
        return workspace();
    }

    /** The task's entry in the list. */
    public Locator entry(String name, String text) {
        return page.locator("ol.tasks-list li.task")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))))
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    /** The frame in which lists, files and row verdicts live. */
    public FrameLocator workspace() {
        return page.frameLocator("vd-workspace iframe");
    }

    /** Chooses in a decision field of the form. */
    public Desk choose(String field, String value) {
        page.locator("[cam-variable-name=" + field + "]").selectOption(value);
        return this;
    }

    /** Types into a decision field of the form. */
    public Desk type(String field, String text) {
        page.locator("[cam-variable-name=" + field + "]").fill(text);
        return this;
    }

    /** Presses "Hoàn thành" and waits until the task has left this desk. */
    public void complete() {
        press();
        try {
            page.locator("vd-workspace iframe")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        } catch (TimeoutError late) {
            picture("not-completed");
            throw new PlaywrightException(
                    "The task is still here: " + page.locator("body").innerText(), late);
        }
    }

    /** Presses "Hoàn thành" and reads why it was refused. */
    public String refusal() {
        press();
        var reasons = page.locator(".vd-reasons");
        reasons.waitFor();
        return reasons.innerText();
    }

    private void press() {
        readsAsVietnamese();
        // a press that asks the server nothing was lost
        page.waitForRequest("**/check", () -> page.locator("[cam-tasklist-form] .form-actions button[type=submit]")
                .click());
    }

    private void readsAsVietnamese() {
        var text = workspace().locator("body").innerText()
                + page.locator("[cam-tasklist-form]").innerText();
        if (MACHINE_TEXT.matcher(text).find()) {
            throw new AssertionError("People read text of a machine: " + text);
        }
    }

    /** The person leaves the page: an open Tasklist asks the server every few seconds, whether anybody looks or not. */
    public void rest() {
        page.navigate("about:blank");
    }

    /** Keeps a picture of what the person sees. */
    public Desk picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /** Script errors that the pages of this person raised. */
    public List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    @Override
    public void close() {
        window.close();
    }
}
