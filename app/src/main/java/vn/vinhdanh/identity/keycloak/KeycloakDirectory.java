package vn.vinhdanh.identity.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Unit;

/** Reads people and groups through Keycloak's admin interface, with an account that may read and nothing else. */
@Component
@Profile("keycloak")
class KeycloakDirectory {

    private static final int PAGE = 200;

    private final KeycloakSettings settings;
    private final RestClient calls;
    private final Clock clock;

    KeycloakDirectory(KeycloakSettings settings, RestTemplate keycloak, Clock clock) {
        this.settings = settings;
        this.calls = RestClient.create(keycloak);
        this.clock = clock;
    }

    /** Everything as it is now: 2 calls, and one for each group of at most 200 members. */
    Snapshot read() {
        var begun = clock.instant();
        var token = token();
        var groups = pages("/groups?briefRepresentation=false", token);
        var people = new HashMap<String, JsonNode>();
        var paths = new HashMap<String, Set<String>>();
        for (var group : groups) {
            var path = group.path("path").asText();
            for (var member :
                    pages("/groups/" + group.path("id").asText() + "/members?briefRepresentation=false", token)) {
                people.put(member.path("id").asText(), member);
                paths.computeIfAbsent(member.path("id").asText(), id -> new HashSet<>())
                        .add(path);
            }
        }
        return new Snapshot(begun, departments(groups), units(groups), enabled(people, paths));
    }

    private String token() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var answer = calls.post()
                .uri(settings.serverUrl("/token"))
                .headers(headers -> headers.setBasicAuth(
                        KeycloakSettings.DIRECTORY_CLIENT, String.valueOf(settings.directorySecret())))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        return answer == null ? "" : answer.path("access_token").asText();
    }

    private List<JsonNode> pages(String path, String token) {
        var all = new ArrayList<JsonNode>();
        List<JsonNode> page;
        do {
            page = page(path + "&first=" + all.size() + "&max=" + PAGE, token);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private List<JsonNode> page(String path, String token) {
        var answer = calls.get()
                .uri(settings.adminUrl() + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .retrieve()
                .body(JsonNode[].class);
        return answer == null ? List.of() : List.of(answer);
    }

    private static List<PersonOfKeycloak> enabled(Map<String, JsonNode> people, Map<String, Set<String>> paths) {
        return people.values().stream()
                .filter(person -> person.path("enabled").asBoolean())
                .map(person ->
                        person(person, paths.getOrDefault(person.path("id").asText(), Set.of())))
                .toList();
    }

    private static PersonOfKeycloak person(JsonNode person, Set<String> paths) {
        var userName = person.path("username").asText();
        var name = person.path("firstName").asText() + " "
                + person.path("lastName").asText();
        return new PersonOfKeycloak(
                person.path("id").asText(),
                userName,
                PersonOfKeycloak.orElse(name, userName),
                attribute(person, "title", ""),
                PersonOfKeycloak.email(person.path("email").asText()),
                Boolean.parseBoolean(attribute(person, "demo", "false")),
                paths);
    }

    private static List<Department> departments(List<JsonNode> groups) {
        return groups.stream()
                .filter(group -> KeycloakGroups.department(group.path("path").asText()) != null)
                .map(KeycloakDirectory::department)
                .toList();
    }

    private static Department department(JsonNode group) {
        var code = group.path("name").asText();
        return new Department(
                code,
                attribute(group, "name", code),
                attribute(group, "symbol", code),
                attribute(group, "parentName", ""),
                attribute(group, "province", ""),
                attribute(group, "placeOfSigning", ""),
                attribute(group, "directorTitle", "Giám đốc"));
    }

    private static List<Unit> units(List<JsonNode> groups) {
        var units = new ArrayList<Unit>();
        for (var department : departments(groups)) {
            for (var group : groups) {
                var unit = KeycloakGroups.unit(group.path("path").asText(), department.code());
                if (unit != null) {
                    units.add(new Unit(department.code(), unit, attribute(group, "name", unit)));
                }
            }
        }
        return units;
    }

    private static String attribute(JsonNode thing, String name, String otherwise) {
        return PersonOfKeycloak.orElse(
                thing.path("attributes").path(name).path(0).asText(), otherwise);
    }

    /** What Keycloak said, beginning at a moment; whoever signed in later is known better than from here. */
    record Snapshot(Instant begun, List<Department> departments, List<Unit> units, List<PersonOfKeycloak> people) {}
}
