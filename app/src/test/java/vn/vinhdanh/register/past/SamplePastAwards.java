package vn.vinhdanh.register.past;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.sheet.SampleSheets;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.register.past.sheet.PastImports;

/** What the office of a sample department has entered from old files: an award with a scan, and a list with a wrong row. */
@Component
public class SamplePastAwards {

    private final PastAwards awards;
    private final PastImports imports;
    private final StoredFiles files;
    private final JdbcClient sql;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    SamplePastAwards(PastAwards awards, PastImports imports, StoredFiles files, JdbcClient sql) {
        this.awards = awards;
        this.imports = imports;
        this.files = files;
        this.sql = sql;
    }

    /** The number of the award. */
    public String award(String department) {
        return known.computeIfAbsent(department + " award", key -> {
            var person = officer(department);
            var id = awards.enter(
                    Map.of(
                            PastColumn.KIND, "Cá nhân",
                            PastColumn.NAME, "Cá nhân mẫu 01",
                            PastColumn.AWARD, "Bằng khen của Chính phủ",
                            PastColumn.SOURCE, "Sổ khen thưởng mẫu"),
                    person);
            awards.attach(id, files.save("quyet-dinh.pdf", "application/pdf", SamplePdf.plain()), person);
            return Long.toString(id);
        });
    }

    /** The number of the list. */
    public String list(String department) {
        return known.computeIfAbsent(department + " list", key -> {
            var content = SampleSheets.workbook(List.of(
                    SampleSheets.row("Họ tên/Tên tập thể", "Hình thức khen thưởng"),
                    SampleSheets.row("Cá nhân mẫu " + department, "Bằng khen")));
            var id = imports.bring("danh-sach.xlsx", content, "Sổ khen thưởng mẫu", officer(department))
                    .id();
            sql.sql("update register.past_import set done_at = now(), read = 1, last_line = 2 where id = ?")
                    .param(id)
                    .update();
            sql.sql("""
                            insert into register.past_import_row (import_id, line, cells)
                            values (?, 2, '["", "Cá nhân mẫu 02", "", "Phòng mẫu", "", "", "Bằng khen", "", "", "", "năm ngoái"]')
                            """).param(id).update();
            return Long.toString(id);
        });
    }

    private static Actor officer(String department) {
        return new Actor(
                department + ".officer-of-old",
                "Người nhập mẫu",
                department,
                Set.of(Groups.of(Role.OFFICE, department)));
    }
}
