package vn.vinhdanh.demo;

import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.signature.SigningKeys;

/** The signing keys of the demonstration: the director's own, and the organisation's, in the hands of its clerk. */
@Component
@Profile("!production")
class DemoKeys {

    private final SigningKeys keys;
    private final Departments departments;

    DemoKeys(SigningKeys keys, Departments departments) {
        this.keys = keys;
        this.departments = departments;
    }

    void createFor(Person person, Secrets secrets) {
        var account = person.account();
        var organisation = departments.find(account.department()).name();
        if (person.has(Role.DIRECTOR)) {
            keys.createDemo(account.userName(), account.fullName(), organisation, pin(secrets));
        }
        if (person.has(Role.CLERK)) {
            keys.createDemo(SigningKeys.sealOf(account.department()), organisation, organisation, pin(secrets));
        }
    }

    private static char[] pin(Secrets secrets) {
        return Objects.requireNonNull(secrets.pin()).toCharArray();
    }
}
