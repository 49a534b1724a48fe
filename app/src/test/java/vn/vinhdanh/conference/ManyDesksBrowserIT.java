package vn.vinhdanh.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.RunningProduct;
import vn.vinhdanh.browser.Desk;

/** Eight people open Tasklist at the same moment, again and again: the pages must not take each other's nonce. */
class ManyDesksBrowserIT {

    private static final int LOADS = 20;
    private static final Page.NavigateOptions AT_ONCE = new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);

    private static final List<String> PEOPLE = List.of(
            "bd.dv01.truong",
            "bd.dv02.truong",
            "bd.dv03.truong",
            "bd.vanphong",
            "bd.chanhvanphong",
            "bd.giamdoc",
            "bd.vanthu",
            "na.vanphong");

    @Test
    void eightPeopleLoadTasklistTwentyTimesWithoutAScriptError(@TempDir Path home) {
        try (var product = RunningProduct.on(home);
                var run = new ConferenceRun(product, Conference.binhDuong2015())) {
            var desks = PEOPLE.stream().map(run::desk).toList();
            var tasklist = product.url() + "/camunda/app/tasklist/default/";

            for (var load = 0; load < LOADS; load++) {
                desks.forEach(desk -> desk.page().navigate(tasklist, AT_ONCE));
                desks.forEach(ManyDesksBrowserIT::seesTheList);
            }

            assertThat(run.scriptErrors()).isEmpty();
        }
    }

    private static void seesTheList(Desk desk) {
        desk.page().locator("section.tasks-list").waitFor();
        assertThat(desk.page().title()).contains("Vinh Danh");
    }
}
