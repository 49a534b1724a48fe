package vn.vinhdanh.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person whose browser, without scripts, goes to Keycloak and comes back; cookies go to every port, as browsers do it. */
final class PersonAtKeycloak {

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"");

    private final URI product;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    PersonAtKeycloak(int port) {
        this.product = URI.create("http://localhost:" + port);
    }

    /** Opens the page, signs in where Keycloak asks for it, and returns what comes at the end. */
    HttpResponse<String> signIn(String page, String userName, String password) {
        var form = FORM.matcher(get(page).body());
        if (!form.find()) {
            throw new IllegalStateException("no form of Keycloak");
        }
        return post(form.group(1).replace("&amp;", "&"), Map.of("username", userName, "password", password));
    }

    /** Leaves on our page and at Keycloak, and returns the page at the end. */
    HttpResponse<String> signOut() {
        var token = CSRF.matcher(get("/sign-out").body());
        var leaving = post("/sign-out", token.find() ? Map.of("_csrf", token.group(1)) : Map.of());
        var next = NEXT.matcher(leaving.body());
        return next.find() ? get(next.group(1).replace("&amp;", "&")) : leaving;
    }

    /** Follows redirects, as for a page. */
    HttpResponse<String> get(String address) {
        return follow(HttpRequest.newBuilder(product.resolve(address)).header("Accept", "text/html"));
    }

    /** Calls as a script of the page does. */
    HttpResponse<String> script(String method, String address, String json) {
        return send(HttpRequest.newBuilder(product.resolve(address))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", "none"))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(HttpRequest.newBuilder(product.resolve(address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) {
        var answer = send(request);
        for (var steps = 0; answer.statusCode() / 100 == 3 && steps < 10; steps++) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var kept = cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        try {
            var answer = http.send(request.setHeader("Cookie", kept).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
