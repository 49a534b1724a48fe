package vn.vinhdanh.platform.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;

/** Who people are and which groups they are in at this moment; the same rows whichever way they sign in. */
@Component
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with their present groups; nobody without a department. */
    public Optional<Actor> find(String userName) {
        return jdbc.sql("""
                        select person.id_, coalesce(nullif(person.last_, ''), person.id_) as full_name, tenant.tenant_id_,
                               (select coalesce(array_agg(membership.group_id_), '{}')
                                  from camunda.act_id_membership membership
                                 where membership.user_id_ = person.id_) as groups
                          from camunda.act_id_user person
                          join camunda.act_id_tenant_member tenant on tenant.user_id_ = person.id_
                         where person.id_ = :userName
                         limit 1
                        """)
                .param("userName", userName)
                .query((row, number) -> new Actor(
                        row.getString("id_"),
                        row.getString("full_name"),
                        row.getString("tenant_id_"),
                        Set.copyOf(List.of((String[]) row.getArray("groups").getArray()))))
                .optional();
    }
}
