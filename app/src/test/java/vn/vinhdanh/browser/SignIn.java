package vn.vinhdanh.browser;

import com.microsoft.playwright.Page;

/** The way into the product as a person takes it, on our own page or where that leads to. */
public final class SignIn {

    private SignIn() {}

    /** Gives the page back once the person is in. */
    public static Page on(Page page, String product, String userName, String password) {
        page.navigate(product + "/sign-in");
        page.fill("input[name=username]", userName);
        page.fill("input[name=password]", password);
        page.click("form:has(input[name=password]) button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in") && !url.contains("/realms/"));
        return page;
    }
}
