package vn.vinhdanh.identity.keycloak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.identity.Account;

/**
 * A person as Keycloak describes them, in a token or in its directory.
 *
 * @param subject Keycloak's own id, never given to anybody else
 * @param demo whether the account belongs to the demonstration
 * @param paths the groups with full path, such as {@code /bd.office}
 */
record PersonOfKeycloak(
        String subject, String userName, String fullName, String title, boolean demo, Set<String> paths) {

    private static final String USER_NAME = "[a-z0-9][a-z0-9._-]{0,63}";

    static PersonOfKeycloak ofToken(Map<String, Object> claims) {
        var userName = text(claims.get("preferred_username"));
        return new PersonOfKeycloak(
                text(claims.get("sub")),
                userName,
                orElse(text(claims.get("name")), userName),
                text(claims.get("title")),
                Boolean.parseBoolean(text(claims.get("demo"))),
                texts(claims.get("groups")));
    }

    /** The account that this person has here; refused when the name or the groups cannot be ours. */
    Account account() {
        if (!userName.matches(USER_NAME)) {
            throw new SignInRefused("identity.refused.userName");
        }
        var groups = groups();
        return new Account(userName, fullName, title, groups.department(), groups.unit());
    }

    KeycloakGroups groups() {
        return KeycloakGroups.of(paths);
    }

    static String orElse(String text, String other) {
        return text.isBlank() ? other : text.strip();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Set<String> texts(@Nullable Object values) {
        return values instanceof Collection<?> many
                ? Set.copyOf(many.stream().map(Object::toString).toList())
                : Set.copyOf(List.of());
    }
}
