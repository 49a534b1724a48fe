package vn.vinhdanh.identity.keycloak;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Directory;

/** Lets people of Keycloak in, under the name and with the groups that Keycloak gives them. */
@Component
@Profile("keycloak")
class Admission {

    private final Directory directory;
    private final JdbcClient sql;
    private final boolean production;

    Admission(Directory directory, JdbcClient sql, Environment environment) {
        this.directory = directory;
        this.sql = sql;
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    /** Brings the person's account up to date; refused with the reason, before anything is written, when they cannot come in. */
    @Transactional(noRollbackFor = SignInRefused.class)
    public Account admit(PersonOfKeycloak person) {
        if (production && person.demo()) {
            throw new SignInRefused("identity.refused.demo");
        }
        var account = person.account();
        refuseOthersName(person);
        directory.put(account, person.groups().roles());
        sql.sql("update identity.account set subject = :subject where user_name = :person and subject is null")
                .param("subject", person.subject())
                .param("person", person.userName())
                .update();
        return account;
    }

    /** A name stands in decisions and logs for one person, so it is never given to another one. */
    private void refuseOthersName(PersonOfKeycloak person) {
        var taken = sql.sql("""
                        select exists (select 1 from identity.account
                                        where (user_name = :name) <> (subject = :subject))
                        """)
                .param("name", person.userName())
                .param("subject", person.subject())
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new SignInRefused("identity.refused.nameTaken");
        }
    }
}
