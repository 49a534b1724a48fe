package vn.vinhdanh.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium; every person gets a context (cookies, storage) of their own. */
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    // the browser is Debian's; Playwright's own download is neither needed nor reachable
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));

    private double patience = 60_000;

    /** How long, in milliseconds, a person in a window opened from now on waits for what should appear. */
    public void patience(double milliseconds) {
        patience = milliseconds;
    }

    /** A person's own window at the size of an office laptop. */
    public BrowserContext window() {
        return window(1366, 768);
    }

    /** A person's own window of the given size in pixels. */
    public BrowserContext window(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(patience);
        PlaywrightAssertions.setDefaultAssertionTimeout(patience);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
