package vn.vinhdanh.access;

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
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who calls addresses as a program does: keeps cookies and tokens, follows no redirect, says what came back. */
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String root;
    private final String credentials;
    private final Map<String, String> cookies;
    private volatile String token;

    private Caller(String root, String credentials, Map<String, String> cookies, String token) {
        this.root = root;
        this.credentials = credentials;
        this.cookies = cookies;
        this.token = token;
    }

    static Caller anonymous(int port) {
        return fresh(port, "");
    }

    private static Caller fresh(int port, String credentials) {
        var caller = new Caller("http://localhost:" + port, credentials, new ConcurrentHashMap<>(), "none");
        caller.token = caller.tokenOf("/sign-in");
        return caller;
    }

    /** Signs in on the page, then opens Tasklist, which hands out a token of its own. */
    static Caller signedIn(int port, Person person) {
        var caller = fresh(port, person.userName() + ":" + Person.PASSWORD);
        var answer = caller.call(
                "POST", "/sign-in", Body.form("username=" + person.userName() + "&password=" + Person.PASSWORD));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException(person + " cannot sign in: " + answer);
        }
        caller.token = caller.tokenOf("/");
        caller.get("/camunda/app/tasklist/default/");
        return caller;
    }

    private String tokenOf(String page) {
        var found = TOKEN.matcher(text(get(page)));
        return found.find() ? found.group(1) : "none";
    }

    HttpResponse<byte[]> get(String path) {
        return call("GET", path, Body.NONE);
    }

    /** Calls with the tokens that the pages gave. */
    HttpResponse<byte[]> call(String method, String path, Body body) {
        var request = request(method, path, body);
        request.header("X-CSRF-TOKEN", token);
        request.header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", "none"));
        return send(request);
    }

    /** Calls as a foreign site would make a browser call: with the cookies, without the tokens. */
    HttpResponse<byte[]> callWithoutToken(String method, String path, Body body) {
        return send(request(method, path, body));
    }

    /** The same where a program would give its password. */
    HttpResponse<byte[]> callByCookieOnly(String method, String path, Body body) {
        var browser = new Caller(root, "", cookies, token);
        return browser.callWithoutToken(method, path, body);
    }

    private HttpRequest.Builder request(String method, String path, Body body) {
        var content = body.content().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.content());
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Accept", accepted(path))
                .method(method, content);
        if (!body.content().isEmpty()) {
            request.header("Content-Type", body.type());
        }
        // a program has a password and no session, a browser the reverse
        if (path.startsWith("/engine-rest") && !credentials.isEmpty()) {
            request.header("Authorization", "Basic " + encoded(credentials));
        } else if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    /** A task list comes with the variables of its tasks only to who asks for HAL, as Tasklist does. */
    private static String accepted(String path) {
        if (path.contains("/filter/") && path.contains("/list")) {
            return "application/hal+json, application/json; q=0.5";
        }
        var machine = path.startsWith("/camunda/api/") || path.startsWith("/engine-rest");
        return machine ? "application/json" : "text/html, application/pdf, */*";
    }

    private static String encoded(String credentials) {
        return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(line -> HttpCookie.parse(line).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
