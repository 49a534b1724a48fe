package vn.vinhdanh.register.past.sheet;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.database.JsonText;
import vn.vinhdanh.register.past.PastColumn;

/** The rows under repair; however many there are, each change is one statement. */
@Component
class PastImportRows {

    private final JdbcClient jdbc;

    PastImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the file, those behind the first {@code offset}. */
    List<PastImportRow> of(PastImport list, int most, int offset) {
        return jdbc.sql("""
                        select id, line, cells from register.past_import_row
                         where import_id = :list order by id limit :most offset :offset
                        """)
                .param("list", list.id())
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    /** These of the list, which no other window changes before this transaction ends. */
    List<PastImportRow> held(PastImport list, Collection<Long> ids) {
        return jdbc.sql("""
                        select id, line, cells from register.past_import_row
                         where import_id = :list and id = any(:ids) order by id for update
                        """)
                .param("list", list.id())
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    void add(PastImport list, List<ListedAward> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into register.past_import_row (import_id, line, cells)
                        select :list, (brought ->> 'line')::integer, brought -> 'cells'
                          from jsonb_array_elements(cast(:rows as jsonb)) with ordinality as each (brought, place)
                         order by place
                        """)
                .param("list", list.id())
                .param(
                        "rows",
                        JsonText.of(rows.stream()
                                .map(row -> Map.of("line", row.line(), "cells", texts(row.cells())))
                                .toList()))
                .update();
    }

    void write(PastImport list, List<PastImportRow> rows) {
        jdbc.sql("""
                        update register.past_import_row
                           set cells = mended.value
                          from jsonb_each(cast(:cells as jsonb)) as mended
                         where id = mended.key::bigint and import_id = :list
                        """)
                .param("list", list.id())
                .param(
                        "cells",
                        JsonText.of(
                                rows.stream().collect(Collectors.toMap(PastImportRow::id, row -> texts(row.cells())))))
                .update();
    }

    int remove(PastImport list, Collection<Long> ids) {
        return jdbc.sql("delete from register.past_import_row where id = any(:ids) and import_id = :list")
                .param("list", list.id())
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Forgets rows of any list of the department that a mended list brings anew. */
    void replace(PastImport list, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        delete from register.past_import_row
                         where id = any(:ids)
                           and import_id in (select id from register.past_import where department = :department)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("department", list.department())
                .update();
    }

    private static List<String> texts(Map<PastColumn, String> cells) {
        return Arrays.stream(PastColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private PastImportRow row(ResultSet row) throws SQLException {
        var texts = JsonText.read(row.getString("cells"), new TypeReference<List<String>>() {});
        var cells = new EnumMap<PastColumn, String>(PastColumn.class);
        for (var column : PastColumn.values()) {
            cells.put(column, column.ordinal() < texts.size() ? texts.get(column.ordinal()) : "");
        }
        return new PastImportRow(row.getLong("id"), row.getInt("line"), cells);
    }
}
