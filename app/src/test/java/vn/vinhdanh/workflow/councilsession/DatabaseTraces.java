package vn.vinhdanh.workflow.councilsession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that a piece of work leaves in any table of any schema, engine and history included. */
@Component
class DatabaseTraces {

    private static final String NAMES_OF_TABLES = """
            select format('%I.%I', table_schema, table_name) from information_schema.tables
             where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
             order by 1
            """;

    // lengths of time; ids and moments of web sessions, and their contents, of which the names must be alike
    private static final String DIFFERENT_EACH_TIME = "duration_,sequence_counter_,primary_id,session_id,creation_time,"
            + "last_access_time,expiry_time,session_primary_id,attribute_bytes";

    private final JdbcClient jdbc;

    DatabaseTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows that are there after the work and were not before, by table; moments and lengths of time left out. */
    Map<String, List<String>> of(Runnable work) {
        var before = rows();
        work.run();
        var added = rows();
        added.forEach((table, rows) -> before.getOrDefault(table, List.of()).forEach(rows::remove));
        added.values().removeIf(List::isEmpty);
        return added;
    }

    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var table : jdbc.sql(NAMES_OF_TABLES).query(String.class).list()) {
            rows.put(
                    table,
                    new ArrayList<>(jdbc.sql("select (to_jsonb(one) - '{%s}'::text[])::text from %s one"
                                    .formatted(DIFFERENT_EACH_TIME, table))
                            .query(String.class)
                            .list()));
        }
        return rows;
    }
}
