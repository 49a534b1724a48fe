package vn.vinhdanh.identity;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.engine.setup.EngineGrants;

/** Writes people, groups and departments where our pages and the engine read them; the engine itself cannot write there. */
@Component
public class Directory {

    private final JdbcClient sql;
    private final EngineGrants grants;

    Directory(JdbcClient sql, EngineGrants grants) {
        this.sql = sql;
        this.grants = grants;
    }

    /** Makes the person and their groups as given, and the groups and the department where they are new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Account account, Set<String> groups) {
        putUser(account);
        putAccount(account);
        putPerson(account);
        joinDepartment(account);
        joinGroups(account.userName(), groups);
    }

    /** Takes department and groups away, so that the person can no longer do anything; the name stays taken for ever. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shutOut(List<String> userNames) {
        var people = userNames.toArray(String[]::new);
        sql.sql("delete from camunda.act_id_membership where user_id_ = any(:people)")
                .param("people", people)
                .update();
        sql.sql("delete from camunda.act_id_tenant_member where user_id_ = any(:people)")
                .param("people", people)
                .update();
    }

    private void putUser(Account account) {
        // Tasklist shows first and last name; a Vietnamese name is not cut in two
        var isNew = sql.sql("""
                        insert into camunda.act_id_user (id_, rev_, first_, last_) values (:userName, 1, '', :fullName)
                        on conflict (id_) do update set last_ = excluded.last_, rev_ = act_id_user.rev_ + 1
                        returning rev_ = 1
                        """).paramSource(account).query(Boolean.class).single();
        if (isNew) {
            grants.ensureForPerson(account.userName());
        }
    }

    private void putAccount(Account account) {
        sql.sql("""
                        insert into identity.account (user_name, full_name, title, department, unit, email)
                        values (:userName, :fullName, :title, :department, :unit, :email)
                        on conflict (user_name) do update
                           set full_name = excluded.full_name, title = excluded.title,
                               department = excluded.department, unit = excluded.unit, email = excluded.email,
                               version = account.version + 1, confirmed_at = clock_timestamp()
                        """).paramSource(account).update();
    }

    /** Everybody with an account is a person whose honours can be told; one who changes the department is a new one there. */
    private void putPerson(Account account) {
        sql.sql("""
                        insert into organisation.person (department, full_name, user_name)
                        values (:department, normalize(:fullName, NFC), :userName)
                        on conflict on constraint person_of_account do update
                           set full_name = excluded.full_name, version = person.version + 1
                         where person.full_name <> excluded.full_name
                        """).paramSource(account).update();
    }

    private void joinDepartment(Account account) {
        sql.sql("""
                        insert into camunda.act_id_tenant (id_, rev_, name_) values (:department, 1, :department)
                        on conflict do nothing
                        """).paramSource(account).update();
        sql.sql("delete from camunda.act_id_tenant_member where user_id_ = :userName and tenant_id_ <> :department")
                .paramSource(account)
                .update();
        sql.sql("""
                        insert into camunda.act_id_tenant_member (id_, tenant_id_, user_id_)
                        select gen_random_uuid(), :department, :userName where not exists
                            (select 1 from camunda.act_id_tenant_member where user_id_ = :userName)
                        """).paramSource(account).update();
    }

    private void joinGroups(String userName, Set<String> groups) {
        var wanted = groups.stream().sorted().toArray(String[]::new);
        sql.sql("""
                        insert into camunda.act_id_group (id_, rev_, name_, type_)
                        select id, 1, id, 'WORKFLOW' from unnest(:wanted) as id on conflict do nothing returning id_
                        """).param("wanted", wanted).query(String.class).list().stream()
                .filter(Groups::isOfProcessAdmins)
                .forEach(grants::ensureForProcessAdmins);
        sql.sql("delete from camunda.act_id_membership where user_id_ = :person and group_id_ <> all(:wanted)")
                .param("person", userName)
                .param("wanted", wanted)
                .update();
        sql.sql("""
                        insert into camunda.act_id_membership (user_id_, group_id_)
                        select :person, id from unnest(:wanted) as id on conflict do nothing
                        """).param("person", userName).param("wanted", wanted).update();
    }
}
