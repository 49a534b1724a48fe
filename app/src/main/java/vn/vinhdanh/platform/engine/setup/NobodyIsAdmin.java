package vn.vinhdanh.platform.engine.setup;

import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the engine's admin group with an account that nobody can sign in to: while that group is empty, Camunda's pages
 * lead everyone to a form that makes an admin (CVE-2026-77226).
 */
@Component
class NobodyIsAdmin {

    static final String USER = "nobody-is-admin";

    private final JdbcClient sql;

    NobodyIsAdmin(JdbcClient sql) {
        this.sql = sql;
    }

    /** The account has no password at all, in no department, so that nobody can ever be it. */
    @Transactional
    public void ensure() {
        sql.sql("insert into camunda.act_id_user (id_, rev_) values (:user, 1) on conflict do nothing")
                .param("user", USER)
                .update();
        sql.sql("insert into camunda.act_id_group (id_, rev_, name_) values (:group, 1, :group) on conflict do nothing")
                .param("group", Groups.CAMUNDA_ADMIN)
                .update();
        sql.sql("""
                        insert into camunda.act_id_membership (user_id_, group_id_) values (:user, :group)
                        on conflict do nothing
                        """).param("user", USER).param("group", Groups.CAMUNDA_ADMIN).update();
    }
}
