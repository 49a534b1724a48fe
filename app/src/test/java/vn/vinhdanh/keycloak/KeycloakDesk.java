package vn.vinhdanh.keycloak;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/** One tab of a person who signs in at Keycloak. */
final class KeycloakDesk {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final URI product;
    private final URI issuer;
    private final Page page;

    private KeycloakDesk(URI product, URI issuer, Page page) {
        this.product = product;
        this.issuer = issuer;
        this.page = page;
    }

    static KeycloakDesk in(BrowserContext window, URI product, URI issuer) {
        return new KeycloakDesk(product, issuer, window.newPage());
    }

    /** Another tab of the same person. */
    KeycloakDesk nextTab() {
        return in(page.context(), product, issuer);
    }

    /** Follows a link to the product, wherever that leads, and returns the status of the page that shows at the end. */
    int open(String path) {
        Response answer = page.navigate(product.resolve(path).toString());
        page.waitForLoadState();
        return Objects.requireNonNull(answer).status();
    }

    /** Fills in Keycloak's page once it is there. */
    KeycloakDesk fillIn(String userName, String password) {
        page.locator("#username").fill(userName);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        return this;
    }

    /** The same, and waits until the product shows again. */
    KeycloakDesk signIn(String userName, String password) {
        fillIn(userName, password);
        page.waitForURL(url -> url.startsWith(product.toString()) && !url.contains("/login/oauth2/"));
        return this;
    }

    boolean isAtKeycloak() {
        return page.url().startsWith(issuer.toString()) && page.locator("#kc-login").count() == 1;
    }

    Page page() {
        return page;
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** Keeps a picture of what the person sees. */
    KeycloakDesk picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("keycloak-" + name + ".png")));
        return this;
    }
}
