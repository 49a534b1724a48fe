package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.SignIn;

/**
 * Every page of ours that the route table knows, as somebody who may read it sees it: on the laptop of an office, at 200 % zoom
 * and on a phone. A new page is among them as soon as it has its row.
 */
@IntegrationTest
class EveryPageBrowserIT {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|error|submit|cancel|save|search|page|next|previous|null|true|false|undefined|loading|login|logout|"
                    + "user|task|status|name|date|file|upload|download|view|edit|delete|required|unknown|failed)\\b|\\?\\?");
    private static final Path PICTURES = Path.of("target", "screenshots", "pages");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static final List<Screen> SCREENS = List.of(
            new Screen("laptop", 1366, 768),
            // 200 % zoom: a window of 1366 x 768 has half as many CSS pixels
            new Screen("zoomed", 683, 384),
            new Screen("phone", 390, 844));

    /** Texts that their box cuts off, those for screen readers apart. */
    private static final String CLIPPED = """
            () => [...document.querySelectorAll('body *')]
                .filter(each => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX)
                    && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1 && each.innerText?.trim())
                .map(each => each.innerText.trim().slice(0, 60))
            """;

    @LocalServerPort
    int port;

    @Autowired
    Routes routes;

    @Autowired
    RouteObjects objects;

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Page> pages = new HashMap<>();

    @Test
    void pagesAreReadableByEverybodyOnEveryScreen() {
        var looked = 0;
        try (var chromium = new Chromium()) {
            for (var entry : RouteTable.over(routes.all()).entries()) {
                if (isOurs(entry)) {
                    looked += look(chromium, entry) ? 1 : 0;
                }
            }
        }

        assertThat(String.join("\n", wrong)).isEmpty();
        assertThat(looked).isGreaterThan(25);
    }

    private static boolean isOurs(RouteTable.Entry entry) {
        var path = entry.route().path();
        return entry.route().method().equals("GET")
                && !path.endsWith("**")
                && List.of("/camunda", "/engine-rest", "/actuator", "/sign-out", "/nowhere", "/tasks/").stream()
                        .noneMatch(path::startsWith);
    }

    private boolean look(Chromium chromium, RouteTable.Entry entry) {
        var reader = reader(entry);
        var path = objects.call(entry, reader).path();
        var answer = Caller.signedIn(port, reader).get(path);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                || answer.statusCode() != 200
                || isPartOfAPage(Caller.text(answer))) {
            return false;
        }
        var page = pages.computeIfAbsent(reader.userName(), name -> signedIn(chromium, reader));
        page.navigate("http://localhost:" + port + path);
        for (var screen : SCREENS) {
            var where = entry.route() + " on the " + screen.name();
            page.setViewportSize(screen.width(), screen.height());
            fits(page, where);
            isAccessible(page, where);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(file(entry.route()) + "-" + screen.name() + ".png")));
        }
        isVietnamese(page, entry.route().toString());
        return true;
    }

    /** What is fetched into a page is looked at in that page. */
    private static boolean isPartOfAPage(String answer) {
        return !answer.stripLeading().startsWith("<!DOCTYPE html>");
    }

    private Person reader(RouteTable.Entry entry) {
        return objects.own().people().stream()
                .filter(person -> !person.role().isEmpty() && entry.row().allows(person.role()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody reads " + entry.route()));
    }

    private void fits(Page page, String where) {
        if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")) {
            wrong.add(where + " is wider than the screen");
        }
        for (var clipped : (List<?>) page.evaluate(CLIPPED)) {
            wrong.add(where + " clips: " + clipped);
        }
    }

    private void isVietnamese(Page page, String where) {
        var english = ENGLISH.matcher(page.locator("body").innerText());
        while (english.find()) {
            wrong.add(where + " is not all Vietnamese: " + english.group());
        }
    }

    private void isAccessible(Page page, String where) {
        for (var rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            if (SERIOUS.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> wrong.add(where + ": " + rule.getHelp() + ": " + node.getHtml()));
            }
        }
    }

    private Page signedIn(Chromium chromium, Person person) {
        var page = chromium.window().newPage();
        return SignIn.on(page, "http://localhost:" + port, person.userName(), Person.PASSWORD);
    }

    private static String file(Route route) {
        return route.path().equals("/")
                ? "home"
                : route.path()
                        .replaceAll("[{}]", "")
                        .replaceAll("[^A-Za-z]+", "-")
                        .replaceAll("^-|-$", "");
    }

    private record Screen(String name, int width, int height) {}
}
