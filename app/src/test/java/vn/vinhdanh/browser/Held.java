package vn.vinhdanh.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Requests that are slow on purpose. */
public final class Held {

    private Held() {}

    /** Holds the first request to such an address back until it is resumed; whatever follows passes, and is counted. */
    public static List<Route> first(Page page, Predicate<String> address) {
        var asked = new ArrayList<Route>();
        page.route(address, route -> {
            asked.add(route);
            if (asked.size() > 1) {
                route.resume();
            }
        });
        return asked;
    }
}
