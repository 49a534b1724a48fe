package vn.vinhdanh.demo;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Accounts;

/** The accounts and keys of the demonstration's people. */
@Component
@Profile("!production")
class Staff {

    private final Accounts accounts;
    private final DemoKeys keys;

    Staff(Accounts accounts, DemoKeys keys) {
        this.accounts = accounts;
        this.keys = keys;
    }

    void create(Map<Person, Secrets> people) {
        people.forEach((person, secrets) -> {
            accounts.create(person.account(), secrets.password(), person.groups());
            keys.createFor(person, secrets);
        });
    }
}
