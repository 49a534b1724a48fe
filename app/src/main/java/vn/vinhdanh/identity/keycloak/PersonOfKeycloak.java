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
 * @param email mail address, null where Keycloak has none that mail could reach
 * @param demo whether the account belongs to the demonstration
 * @param paths the groups with full path, such as {@code /bd.office}
 */
record PersonOfKeycloak(
        String subject,
        String userName,
        String fullName,
        String title,
        @Nullable String email,
        boolean demo,
        Set<String> paths) {

    private static final String USER_NAME = "[a-z0-9][a-z0-9._-]{0,63}";
    private static final String EMAIL = "[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+";
    private static final int LONGEST_EMAIL = 254;

    static PersonOfKeycloak ofToken(Map<String, Object> claims) {
        var userName = text(claims.get("preferred_username"));
        return new PersonOfKeycloak(
                text(claims.get("sub")),
                userName,
                orElse(text(claims.get("name")), userName),
                text(claims.get("title")),
                email(text(claims.get("email"))),
                Boolean.parseBoolean(text(claims.get("demo"))),
                texts(claims.get("groups")));
    }

    /** The account that this person has here; refused when the name or the groups cannot be ours. */
    Account account() {
        if (!userName.matches(USER_NAME)) {
            throw new SignInRefused("identity.refused.userName");
        }
        var groups = groups();
        return new Account(userName, fullName, title, groups.department(), groups.unit(), email);
    }

    KeycloakGroups groups() {
        return KeycloakGroups.of(paths);
    }

    /** An address that cannot be one counts as none: it must not keep the person from signing in. */
    static @Nullable String email(String text) {
        var stripped = text.strip();
        return stripped.length() <= LONGEST_EMAIL && stripped.matches(EMAIL) ? stripped : null;
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
