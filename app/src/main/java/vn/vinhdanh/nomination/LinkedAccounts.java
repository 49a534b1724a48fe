package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the people who nominees are, read through what people said last: nothing is copied that an undo would miss. */
@Component
class LinkedAccounts {

    private final JdbcClient jdbc;

    LinkedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** User names by nomination; one whose nominee is nobody known, or has no account, is missing. */
    Map<Long, Set<String>> of(Collection<Nomination> nominations) {
        return jdbc
                .sql("""
                        select nomination.id as nomination, same.user_name
                          from nomination.nomination
                          join organisation.person linked on linked.id = nomination.person_id
                          join organisation.person same on same.read_as = linked.read_as and same.user_name is not null
                         where nomination.id = any(:ids)
                        """)
                .param("ids", nominations.stream().map(Nomination::id).toArray(Long[]::new))
                .query(Linked.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Linked::nomination, Collectors.mapping(Linked::userName, Collectors.toSet())));
    }

    private record Linked(long nomination, String userName) {}
}
