package vn.vinhdanh.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.RunningProduct;
import vn.vinhdanh.browser.Chromium;

/** Sign-in with the real Keycloak in a real browser: in, out, thrown out, and while Keycloak is away. */
class KeycloakSignInBrowserIT {

    private static final KeycloakServer KEYCLOAK = KeycloakServer.shared();
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    @TempDir
    static Path home;

    private static RunningProduct product;
    private static Chromium chromium;
    private static KeycloakDesk earlyBird;
    private static KeycloakDesk anotherEarlyBird;
    private static Instant earlyBirdsSignedIn;

    @BeforeAll
    static void start() {
        product = RunningProduct.on(home, KEYCLOAK.properties());
        KEYCLOAK.admin().addApplication(product.url());
        chromium = new Chromium();
        earlyBird = signedIn("bd.chanhvanphong");
        anotherEarlyBird = signedIn("bd.dv02.truong");
        earlyBirdsSignedIn = Instant.now();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    @Test
    void aLinkToATaskLeadsThroughTheSignInToThatTask() {
        var clerk = desk();
        clerk.open("/proposals");
        clerk.picture("sign-in").fillIn("bd.dv01.chuyenvien", "mat-khau-sai-roi");
        assertThat(clerk.picture("wrong-password").text()).contains("Tên đăng nhập hoặc mật khẩu chưa đúng.");
        clerk.signIn("bd.dv01.chuyenvien", passwordOf("bd.dv01.chuyenvien"));
        assertThat(clerk.page().url()).isEqualTo(product.url() + "/proposals");
        var link = linkToFirstTask(clerk);

        var later = desk();
        later.open(link);
        later.page().locator("#kc-login").waitFor();
        later.signIn("bd.dv01.chuyenvien", passwordOf("bd.dv01.chuyenvien"));

        later.page().locator("vd-workspace iframe").waitFor();
        assertThat(later.picture("linked-task").page().url()).contains(link.substring(link.indexOf("task=")));
    }

    @Test
    void whoSignsOutInOneTabIsOutInAllAndBackShowsNothing() {
        var tab = signedIn("bd.vanphong");
        var other = tab.nextTab();
        other.open("/proposals");
        assertThat(other.text()).contains("Chuyên viên Văn phòng (mẫu)");

        tab.page().locator("form.vd-person button").click();
        tab.page().waitForURL(url -> url.contains("/sign-in?signedOut"));
        assertThat(tab.picture("signed-out").text()).contains("Bạn đã đăng xuất.");
        other.open("/proposals");

        assertThat(other.isAtKeycloak()).isTrue();
        var seenGoingBack = new ArrayList<String>();
        for (int step = 1; step <= 3; step++) {
            tab.page().evaluate("history.back()");
            tab.page().waitForTimeout(1_000);
            seenGoingBack.add(tab.page().url());
            assertThat(tab.page().content()).doesNotContain("Chuyên viên Văn phòng (mẫu)");
        }
        assertThat(seenGoingBack)
                .anyMatch(url -> url.startsWith(KEYCLOAK.issuer().toString()));
        tab.picture("back-after-sign-out");
    }

    @Test
    void whatIsTakenAwayIsGoneWithinAMinuteAndOthersGoOnUnaware() {
        var waiting = signedIn("bd.vanthu");
        var waitingSince = Instant.now();
        var toKeycloak = new CopyOnWriteArrayList<String>();
        waiting.page().onRequest(request -> {
            if (request.url().startsWith(KEYCLOAK.issuer().toString())) {
                toKeycloak.add(request.url());
            }
        });
        var disabled = signedIn("bd.ketoan");
        var admin = signedIn("bd.quantri");
        assertThat(admin.open("/admin/directory")).isEqualTo(200);

        KEYCLOAK.admin().disable("bd.ketoan");
        KEYCLOAK.admin().leave("bd.quantri", "bd.process-admin");
        var taken = Instant.now();
        eventually(() -> admin.open("/admin/directory") == 403);
        eventually(() -> {
            disabled.open("/");
            return disabled.isAtKeycloak();
        });
        assertThat(Duration.between(taken, Instant.now())).isLessThan(A_MINUTE);

        assertThat(disabled.fillIn("bd.ketoan", passwordOf("bd.ketoan"))
                        .picture("disabled")
                        .text())
                .contains("Tài khoản này đã bị khóa.");
        sleepUntil(waitingSince.plus(A_MINUTE).plusSeconds(3));
        assertThat(waiting.open("/")).isEqualTo(200);
        assertThat(waiting.text()).contains("Văn thư (mẫu)");
        assertThat(toKeycloak).isEmpty();
    }

    @Test
    void whileKeycloakIsAwayPeopleGoOnAndNewOnesReadWhy() {
        // by now a renewal of the tokens is due
        sleepUntil(earlyBirdsSignedIn.plusSeconds(45));
        KEYCLOAK.stop();

        assertThat(earlyBird.open("/")).isEqualTo(200);
        assertThat(earlyBird.open("/camunda/app/tasklist/default/")).isEqualTo(200);
        earlyBird.page().locator("ol.tasks-list, .tasks-list").first().waitFor();
        var late = desk();
        assertThat(late.open("/proposals")).isEqualTo(503);
        assertThat(late.picture("away").text()).contains("Máy chủ đăng nhập của cơ quan đang không liên lạc được");

        KEYCLOAK.start();
        eventually(() -> {
            late.page().locator("main .vd-button-primary").click();
            late.page().waitForLoadState();
            return late.isAtKeycloak();
        });
        late.signIn("bd.giamdoc", passwordOf("bd.giamdoc"));
        assertThat(late.page().url()).isEqualTo(product.url() + "/proposals");
        assertThat(earlyBird.open("/")).isEqualTo(200);
        assertThat(earlyBird.text()).contains("Chánh Văn phòng (mẫu)");
    }

    @Test
    void aKeycloakThatTakesCallsAndAnswersNoneHoldsNobodyUpForLong() {
        // by now a renewal of the tokens is due
        sleepUntil(earlyBirdsSignedIn.plusSeconds(45));
        KEYCLOAK.freeze();
        try {
            var begun = Instant.now();
            assertThat(anotherEarlyBird.open("/")).isEqualTo(200);
            assertThat(anotherEarlyBird.open("/proposals")).isEqualTo(200);
            assertThat(desk().open("/proposals")).isEqualTo(503);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        } finally {
            KEYCLOAK.thaw();
        }

        var late = desk();
        eventually(() -> {
            late.open("/proposals");
            return late.isAtKeycloak();
        });
    }

    private static String linkToFirstTask(KeycloakDesk clerk) {
        clerk.page().locator("main button[type=submit]").first().click();
        clerk.page().locator("main .vd-good").waitFor();
        clerk.open("/camunda/app/tasklist/default/");
        clerk.page().locator("ol.tasks-list li.task").first().click();
        clerk.page().waitForURL(url -> url.contains("task="));
        var url = clerk.page().url();
        return "/camunda/app/tasklist/default/#/?" + url.substring(url.indexOf("task="));
    }

    private static KeycloakDesk desk() {
        return KeycloakDesk.in(chromium.window(), product.url(), KEYCLOAK.issuer());
    }

    private static KeycloakDesk signedIn(String userName) {
        var desk = desk();
        var password = passwordOf(userName);
        desk.open("/");
        return desk.signIn(userName, password);
    }

    /** The one of the file, which Keycloak learns here. */
    private static String passwordOf(String userName) {
        var password = product.accounts().get(userName).password();
        KEYCLOAK.admin().setPassword(userName, password);
        return password;
    }

    private static void eventually(BooleanSupplier becomesTrue) {
        var deadline = Instant.now().plusSeconds(90);
        while (!becomesTrue.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            sleepUntil(Instant.now().plusSeconds(2));
        }
    }

    private static void sleepUntil(Instant moment) {
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
