package vn.vinhdanh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser without scripts: keeps cookies, follows redirects, sends the tokens that the pages gave. */
public class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final String root;
    private String userName = "";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public Visitor(int port) {
        this.root = "http://localhost:" + port;
    }

    /** Signs in on the page and opens Tasklist, as a person does. */
    public Visitor signedIn(String userName, String password) {
        this.userName = userName;
        postForm("/sign-in", "/sign-in", Map.of("username", userName, "password", password));
        get("/camunda/app/tasklist/default/");
        return this;
    }

    public String userName() {
        return userName;
    }

    public HttpResponse<String> get(String path) {
        return send(page(path).GET());
    }

    /** Fetches the page with the form, takes its token and posts the fields. */
    public HttpResponse<String> postForm(String pageWithForm, String action, Map<String, String> fields) {
        var sent = new java.util.HashMap<>(fields);
        sent.put("_csrf", token(pageWithForm));
        return send(page(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(sent))));
    }

    /** The token of ours that the page has; "none" where it has none. */
    public String token(String page) {
        var token = CSRF.matcher(get(page).body());
        return token.find() ? token.group(1) : "none";
    }

    /** Posts JSON to a page of ours, with the token of the home page. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(script(path)
                .header("X-CSRF-TOKEN", token("/"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Calls the engine as Tasklist does, for example {@code engine("POST", "/task/1/claim", "{}")}. */
    public HttpResponse<String> engine(String method, String path, String json) {
        return call(method, ENGINE + path, json);
    }

    /** Calls any address as Tasklist does, with Camunda's token. */
    public HttpResponse<String> call(String method, String path, String json) {
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("none");
        var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return send(script(path)
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", "application/json")
                .method(method, body));
    }

    /** A file, as it is. */
    public byte[] bytes(String path) {
        return send(page(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> kind) {
        try {
            return http.send(request.build(), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request as a person's browser makes it. */
    public HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html");
    }

    /** A request as a script makes it. */
    public HttpRequest.Builder script(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "application/json");
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
