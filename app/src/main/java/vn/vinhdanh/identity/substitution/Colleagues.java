package vn.vinhdanh.identity.substitution;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;

/** The people of a department who can sign in and may act: everyone but those who only read. */
@Component
class Colleagues {

    private static final String ACTIVE = """
            select user_name, full_name, title, department, unit, email
              from identity.account
             where department = :department
               and exists (select from camunda.act_id_user where id_ = user_name)
               and exists (select from camunda.act_id_tenant_member
                            where user_id_ = user_name and tenant_id_ = :department)
               and not exists (select from camunda.act_id_membership
                                where user_id_ = user_name and group_id_ = :auditors)
            """;

    private final JdbcClient sql;

    Colleagues(JdbcClient sql) {
        this.sql = sql;
    }

    List<Account> of(String department) {
        return active(ACTIVE + " order by full_name, user_name", department)
                .query(Account.class)
                .list();
    }

    Optional<Account> find(String userName, String department) {
        return active(ACTIVE + " and user_name = :userName", department)
                .param("userName", userName)
                .query(Account.class)
                .optional();
    }

    private JdbcClient.StatementSpec active(String query, String department) {
        return sql.sql(query).param("department", department).param("auditors", Groups.of(Role.AUDITOR, department));
    }
}
