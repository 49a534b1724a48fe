package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Look;
import vn.vinhdanh.browser.SignIn;

/** Timeline, search and one's own part in Chromium, on an office laptop and on a phone. */
@IntegrationTest
class TimelineBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Towns towns;

    @Autowired
    SampleCases samples;

    private final List<String> errors = new ArrayList<>();

    @Test
    void peopleFollowACaseOnALaptopAndOnAPhone() {
        var town = towns.build("tlc", 1);
        var unit = town.units().get(0);
        var random = new Random();
        samples.at(Stage.CHECKED, town, unit, SampleCases.marker(random));
        var issued = samples.at(Stage.ISSUED, town, unit, SampleCases.marker(random));
        var proposal = "/proposals/" + issued.proposal();
        var nomination = proposal + "/nominations/" + issued.nominations().get(0);

        try (var chromium = new Chromium()) {
            for (var width : List.of(1366, 390)) {
                var office = signedIn(chromium, width, town.the("office"));
                look(office, proposal, "to-trinh-" + width);
                look(office, nomination, "dien-bien-" + width);
                look(office, "/search?text=" + issued.marker(), "tim-ho-so-" + width);
                var head = signedIn(chromium, width, town.the("unit-head", unit));
                look(head, "/proposals", "to-trinh-cua-don-vi-" + width);
                look(head, nomination, "dien-bien-don-vi-" + width);
                look(head, "/my-work", "viec-da-tham-gia-" + width);
                look(signedIn(chromium, width, town.the("council-member")), "/my-work", "uy-vien-" + width);
            }
            searchesByKeyboard(signedIn(chromium, 1366, town.the("office")), issued);
        }

        assertThat(errors).isEmpty();
    }

    private void searchesByKeyboard(Page page, SampleCase issued) {
        page.navigate(address("/search"));
        page.locator("#text").focus();
        page.keyboard().type(issued.marker().toUpperCase(Locale.ROOT));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("text=ZQ"));
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        page.locator("tbody a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/nominations/"));
        assertThat(page.locator(".nm-timeline li").count()).isGreaterThan(10);
    }

    private Page signedIn(Chromium chromium, int width, Person person) {
        var page = chromium.window(width, width == 390 ? 844 : 768).newPage();
        page.setDefaultTimeout(90_000);
        page.onPageError(errors::add);
        return SignIn.on(page, address(""), person.userName(), Person.PASSWORD);
    }

    private void look(Page page, String path, String name) {
        page.navigate(address(path));
        Look.at(page, "timeline", name);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
