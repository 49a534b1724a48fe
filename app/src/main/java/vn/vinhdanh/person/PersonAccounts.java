package vn.vinhdanh.person;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;

/** What the account of a person says. */
@Component
class PersonAccounts {

    private final Accounts accounts;
    private final Units units;
    private final JdbcClient jdbc;

    PersonAccounts(Accounts accounts, Units units, JdbcClient jdbc) {
        this.accounts = accounts;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** The account of the person or of somebody who is read as this one, null for people without. */
    @Nullable
    Account accountOf(Person person) {
        var userNames = jdbc.sql("select user_name from organisation.person"
                        + " where read_as = :person and user_name is not null")
                .param("person", person.id())
                .query(String.class)
                .list();
        return accounts.all(userNames).stream()
                .filter(account -> account.department().equals(person.department()))
                .findFirst()
                .orElse(null);
    }

    /** The unit of the account under its name of today, empty where there is none. */
    String unitOf(@Nullable Account account) {
        return account == null || account.unit() == null
                ? ""
                : units.of(account.department()).stream()
                        .filter(unit -> unit.code().equals(account.unit()))
                        .map(Unit::name)
                        .findFirst()
                        .orElse("");
    }
}
