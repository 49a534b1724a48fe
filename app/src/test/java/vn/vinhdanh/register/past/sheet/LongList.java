package vn.vinhdanh.register.past.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.document.WrittenSheet;
import vn.vinhdanh.document.WrittenSheet.Column;

/** Lists of past awards as offices keep them, some rows of which nobody can read. */
public final class LongList {

    private static final List<Column> COLUMNS = List.of(
            new Column("Đối tượng", 12),
            new Column("Họ và tên", 30),
            new Column("Chức vụ", 20),
            new Column("Đơn vị", 30),
            new Column("Hình thức khen thưởng", 30),
            new Column("Cấp quyết định", 20),
            new Column("Số quyết định", 20),
            new Column("Ngày quyết định", 16));

    private LongList() {}

    private static final int DECISIONS = 200;

    /** A workbook of so many rows of {@value DECISIONS} decisions, the first broken by turns: no name, no date, no such award. */
    public static byte[] of(String marker, int rows, int broken) {
        var cells = new ArrayList<List<Object>>();
        for (var row = 1; row <= rows; row++) {
            var fault = row <= broken ? row % 3 : -1;
            var decision = row % DECISIONS;
            cells.add(List.of(
                    "Cá nhân",
                    fault == 0 ? "" : "Cá nhân mẫu %s-%05d".formatted(marker, row),
                    "Chuyên viên",
                    "Phòng mẫu %02d".formatted(row % 40),
                    fault == 2 ? "Giải thưởng lạ" : "Giấy khen của Giám đốc Sở",
                    row % 2 == 0 ? "Giám đốc Sở" : "",
                    decision + 1 + "/QĐ-SM",
                    fault == 1
                            ? "năm ngoái"
                            : "%02d/%02d/%d".formatted(decision % 28 + 1, decision % 12 + 1, 2010 + decision % 10)));
        }
        return WrittenSheet.workbook("Sổ", COLUMNS, cells);
    }
}
