package vn.vinhdanh.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vinhdanh.keycloak.KeycloakServer;

/** A program that calls the engine's REST interface with a token of Keycloak. */
final class ProgramAtKeycloak {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final KeycloakServer keycloak;
    private final URI tasks;
    private final HttpClient http = HttpClient.newHttpClient();

    ProgramAtKeycloak(KeycloakServer keycloak, int port) {
        this.keycloak = keycloak;
        this.tasks = URI.create("http://localhost:" + port + "/engine-rest/task?maxResults=10");
    }

    /** The realm leaves passwords closed to programs; only here they stand for the browser of a person. */
    HttpResponse<String> callWithTokenOf(String userName, String password) {
        keycloak.admin().directGrants("vinhdanh-rest", true);
        try {
            return call("Bearer "
                    + token(Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "vinhdanh-rest",
                            "username",
                            userName,
                            "password",
                            password)));
        } finally {
            keycloak.admin().directGrants("vinhdanh-rest", false);
        }
    }

    String tokenForAnotherAudience() {
        return token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "vinhdanh-directory",
                "client_secret", keycloak.properties().get("vinhdanh.keycloak.directory-secret")));
    }

    HttpResponse<String> call(String proof) {
        var request = HttpRequest.newBuilder(tasks).header("Accept", "application/json");
        return send(proof.isEmpty() ? request : request.header("Authorization", proof));
    }

    private String token(Map<String, String> fields) {
        var body = fields.entrySet().stream().map(Object::toString).collect(Collectors.joining("&"));
        var token = TOKEN.matcher(
                send(HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)))
                        .body());
        if (!token.find()) {
            throw new IllegalStateException("no token");
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
