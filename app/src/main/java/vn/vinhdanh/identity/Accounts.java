package vn.vinhdanh.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The people of all departments. */
@Component
public class Accounts {

    private final Directory directory;
    private final PasswordEncoder passwords;
    private final JdbcClient sql;
    private final String hashOfNobody;

    Accounts(Directory directory, PasswordEncoder passwords, JdbcClient sql) {
        this.directory = directory;
        this.passwords = passwords;
        this.sql = sql;
        this.hashOfNobody = passwords.encode(UUID.randomUUID().toString());
    }

    /** Creates the account with a password for our own sign-in, and the groups and the department where they are new. */
    @Transactional
    public void create(Account account, String password, Set<String> groups) {
        directory.put(account, groups);
        sql.sql("update identity.account set password_hash = :hash where user_name = :person")
                .param("hash", passwords.encode(password))
                .param("person", account.userName())
                .update();
    }

    /** Whether this is the person's password for our own sign-in; it takes as long for a name that nobody has. */
    public boolean isPasswordOf(String userName, String password) {
        var hash = sql.sql(
                        "select password_hash from identity.account where user_name = ? and password_hash is not null")
                .param(userName)
                .query(String.class)
                .optional();
        return passwords.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent();
    }

    /** The account with this user name; refused as not found when there is none. */
    public Account find(String userName) {
        return sql.sql(
                        "select user_name, full_name, title, department, unit, email from identity.account where user_name = ?")
                .param(userName)
                .query(Account.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those of the user names that have an account. */
    public List<Account> all(Collection<String> userNames) {
        return sql.sql("select user_name, full_name, title, department, unit, email from identity.account"
                        + " where user_name = any(:userNames) order by user_name")
                .param("userNames", userNames.toArray(String[]::new))
                .query(Account.class)
                .list();
    }

    /** The people of a unit, by user name. */
    public List<Account> ofUnit(String department, String unit) {
        return sql.sql("select user_name, full_name, title, department, unit, email from identity.account"
                        + " where department = :department and unit = :unit order by user_name")
                .param("department", department)
                .param("unit", unit)
                .query(Account.class)
                .list();
    }

    /** The people who hold a right in the whole department, by user name. */
    public List<Account> holders(Right right, String department) {
        return members(right.groups(department), department);
    }

    /** The people of a group, by user name. */
    public List<Account> members(String group) {
        return sql.sql("""
                        select user_name, full_name, title, department, unit, email from identity.account
                        join camunda.act_id_membership on user_id_ = user_name
                        where group_id_ = ? order by user_name
                        """).param(group).query(Account.class).list();
    }

    /** User names of the people of each group that has any. */
    public Map<String, Set<String>> membersByGroup(Collection<String> groups) {
        return sql
                .sql("""
                        select group_id_ as group_id, user_name from identity.account
                        join camunda.act_id_membership on user_id_ = user_name
                        where group_id_ = any(:groups)
                        """)
                .param("groups", groups.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("group_id"), row.getString("user_name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** The people of any of the groups who belong to the department, by user name. */
    public List<Account> members(Collection<String> groups, String department) {
        return sql.sql("""
                        select user_name, full_name, title, department, unit, email from identity.account
                         where department = :department
                           and exists (select from camunda.act_id_membership
                                        where user_id_ = user_name and group_id_ = any(:groups))
                         order by user_name
                        """)
                .param("department", department)
                .param("groups", groups.toArray(String[]::new))
                .query(Account.class)
                .list();
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
