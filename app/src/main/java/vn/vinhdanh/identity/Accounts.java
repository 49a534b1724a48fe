package vn.vinhdanh.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The people of all departments. Reads go to the tables: the engine's queries show a person only what it grants them. */
@Component
public class Accounts {

    private final IdentityService engine;
    private final JdbcClient sql;

    Accounts(IdentityService engine, JdbcClient sql) {
        this.engine = engine;
        this.sql = sql;
    }

    /** Creates the account, and the groups and the tenant it names where they are new. */
    @Transactional
    public void create(Account account, String password, Set<String> groups) {
        var user = engine.newUser(account.userName());
        // Tasklist shows both; a Vietnamese name is not cut in two
        user.setFirstName("");
        user.setLastName(account.fullName());
        user.setPassword(password);
        engine.saveUser(user);
        joinTenant(account);
        new TreeSet<>(groups).forEach(group -> join(account.userName(), group));
        sql.sql("""
                        insert into identity.account (user_name, full_name, title, department, unit)
                        values (:userName, :fullName, :title, :department, :unit)
                        """).paramSource(account).update();
    }

    private void joinTenant(Account account) {
        if (engine.createTenantQuery().tenantId(account.department()).count() == 0) {
            var tenant = engine.newTenant(account.department());
            tenant.setName(account.department());
            engine.saveTenant(tenant);
        }
        engine.createTenantUserMembership(account.department(), account.userName());
    }

    private void join(String userName, String id) {
        if (engine.createGroupQuery().groupId(id).count() == 0) {
            var group = engine.newGroup(id);
            group.setName(id);
            group.setType("WORKFLOW");
            engine.saveGroup(group);
        }
        engine.createMembership(userName, id);
    }

    /** The account with this user name; refused as not found when there is none. */
    public Account find(String userName) {
        return sql.sql("select user_name, full_name, title, department, unit from identity.account where user_name = ?")
                .param(userName)
                .query(Account.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those of the user names that have an account. */
    public List<Account> all(Collection<String> userNames) {
        return sql.sql("select user_name, full_name, title, department, unit from identity.account"
                        + " where user_name = any(:userNames) order by user_name")
                .param("userNames", userNames.toArray(String[]::new))
                .query(Account.class)
                .list();
    }

    /** The people of a unit, by user name. */
    public List<Account> ofUnit(String department, String unit) {
        return sql.sql("select user_name, full_name, title, department, unit from identity.account"
                        + " where department = :department and unit = :unit order by user_name")
                .param("department", department)
                .param("unit", unit)
                .query(Account.class)
                .list();
    }

    /** The people who hold a right in the whole department, by user name. */
    public List<Account> holders(Right right, String department) {
        return sql.sql("""
                        select user_name, full_name, title, department, unit from identity.account
                         where department = :department
                           and exists (select from camunda.act_id_membership
                                        where user_id_ = user_name and group_id_ = any(:groups))
                         order by user_name
                        """)
                .param("department", department)
                .param("groups", right.groups(department).toArray(String[]::new))
                .query(Account.class)
                .list();
    }

    /** The people of a group, by user name. */
    public List<Account> members(String group) {
        return sql.sql("""
                        select user_name, full_name, title, department, unit from identity.account
                        join camunda.act_id_membership on user_id_ = user_name
                        where group_id_ = ? order by user_name
                        """).param(group).query(Account.class).list();
    }

    /** The person as one who acts, with all groups. */
    public Actor actor(String userName) {
        var account = find(userName);
        var groups = sql.sql("select group_id_ from camunda.act_id_membership where user_id_ = ?")
                .param(userName)
                .query(String.class)
                .set();
        return new Actor(userName, account.fullName(), account.department(), Set.copyOf(groups));
    }
}
