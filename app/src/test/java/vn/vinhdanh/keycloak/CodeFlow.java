package vn.vinhdanh.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser and the client {@code vinhdanh} behind it, step by step through a sign-in. */
final class CodeFlow {

    static final String VERIFIER = "a-verifier-of-at-least-forty-three-letters-or-more";
    static final String REDIRECT = "http://localhost:8080/login/oauth2/code/keycloak";

    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final KeycloakServer keycloak;
    private final HttpClient http = HttpClient.newHttpClient();

    // by hand: browsers send secure cookies to localhost without TLS, Java's cookie manager does not
    private final Map<String, String> cookies = new TreeMap<>();

    CodeFlow(KeycloakServer keycloak) {
        this.keycloak = keycloak;
    }

    /** Opens the sign-in page as the product would send the browser there, with some parameters changed. */
    HttpResponse<String> open(Map<String, String> changed) {
        var parameters = new TreeMap<>(Map.of(
                "client_id", "vinhdanh",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", REDIRECT,
                "state", "some-state",
                "nonce", "some-nonce",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        parameters.putAll(changed);
        parameters.values().removeIf(String::isEmpty);
        var query = KeycloakHttp.encode(parameters);
        return send(HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?" + query)));
    }

    /** Fills in the page. */
    HttpResponse<String> submit(HttpResponse<String> page, String userName, String password) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException(page.body());
        }
        return send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        KeycloakHttp.encode(Map.of("username", userName, "password", password)))));
    }

    /** The code in the address to which the browser is sent back. */
    static String code(HttpResponse<String> answer) {
        var code = CODE.matcher(answer.headers().firstValue("Location").orElseThrow());
        if (!code.find()) {
            throw new IllegalStateException(answer.headers().toString());
        }
        return code.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var kept = cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
            var answer = http.send(request.setHeader("Cookie", kept).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
