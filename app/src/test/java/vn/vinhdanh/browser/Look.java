package vn.vinhdanh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/** A look at a whole page, as a person scrolls through it. */
public final class Look {

    private Look() {}

    /** Nothing is wider than the screen; the picture is kept for people to look at. */
    public static void at(Page page, String folder, String name) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than the screen: " + name)
                .isTrue();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                // hiding the caret would put a style into the page, which our policy refuses
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", folder, name + ".png")));
    }
}
