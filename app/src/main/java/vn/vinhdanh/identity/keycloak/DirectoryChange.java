package vn.vinhdanh.identity.keycloak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Directory;

/** Takes over what Keycloak has and we have not, in one transaction, with statements only for what differs. */
@Component
@Profile("keycloak")
class DirectoryChange {

    private static final String KNOWN = """
            select account.user_name, full_name, title, department, unit, email, subject,
                   (select coalesce(array_agg(group_id_), '{}') from camunda.act_id_membership
                     where user_id_ = account.user_name) as groups,
                   exists (select 1 from camunda.act_id_tenant_member where user_id_ = account.user_name) as inside
              from identity.account where confirmed_at < :begun
            """;

    private final Admission admission;
    private final Directory directory;
    private final NewPlaces places;
    private final JdbcClient sql;

    DirectoryChange(Admission admission, Directory directory, NewPlaces places, JdbcClient sql) {
        this.admission = admission;
        this.directory = directory;
        this.places = places;
        this.sql = sql;
    }

    /** Returns who could not be let in, and why. */
    @Transactional
    public List<KeptOut> apply(KeycloakDirectory.Snapshot snapshot) {
        places.add(snapshot.departments(), snapshot.units());
        var known = known(snapshot.begun());
        var fresh = confirmedSince(snapshot.begun());
        var keptOut = new ArrayList<KeptOut>();
        var inside = new HashSet<String>();
        for (var person : snapshot.people()) {
            try {
                if (!fresh.contains(person.userName()) && !isSame(known.get(person.userName()), person)) {
                    admission.admit(person);
                }
                inside.add(person.userName());
            } catch (SignInRefused refused) {
                keptOut.add(KeptOut.of(person, refused));
            }
        }
        directory.shutOut(known.values().stream()
                .filter(Known::inside)
                .map(one -> one.account().userName())
                .filter(name -> !inside.contains(name))
                .toList());
        return keptOut;
    }

    private static boolean isSame(@Nullable Known known, PersonOfKeycloak person) {
        return known != null
                && known.inside()
                && person.subject().equals(known.subject())
                && known.account().equals(person.account())
                && known.groups().equals(person.groups().roles());
    }

    private Map<String, Known> known(Instant begun) {
        var known = new LinkedHashMap<String, Known>();
        sql.sql(KNOWN)
                .param("begun", OffsetDateTime.ofInstant(begun, ZoneOffset.UTC))
                .query((row, number) -> known(row))
                .list()
                .forEach(one -> known.put(one.account().userName(), one));
        return known;
    }

    /** A sign-in that came after the reading began knows better. */
    private Set<String> confirmedSince(Instant begun) {
        return sql.sql("select user_name from identity.account where confirmed_at >= :begun")
                .param("begun", OffsetDateTime.ofInstant(begun, ZoneOffset.UTC))
                .query(String.class)
                .set();
    }

    private static Known known(ResultSet row) throws SQLException {
        var account = new Account(
                row.getString("user_name"),
                row.getString("full_name"),
                row.getString("title"),
                row.getString("department"),
                row.getString("unit"),
                row.getString("email"));
        var groups = Set.copyOf(List.of((String[]) row.getArray("groups").getArray()));
        return new Known(account, row.getString("subject"), groups, row.getBoolean("inside"));
    }

    private record Known(Account account, @Nullable String subject, Set<String> groups, boolean inside) {}
}
