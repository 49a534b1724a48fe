package vn.vinhdanh.register.past.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.WrittenSheet;
import vn.vinhdanh.document.WrittenSheet.Column;
import vn.vinhdanh.platform.web.ProblemWriter;
import vn.vinhdanh.register.past.PastColumn;

/** Lists to take away: the empty one to fill in, and the wrong rows to mend and bring back. */
@Component
public class PastSheets {

    private static final int WIDTH = 24;
    private static final int WIDTH_OF_REASONS = 60;

    /** A spreadsheet program holds no longer text in a cell. */
    private static final int LONGEST_CELL = 32_767;

    private final ProblemWriter problems;

    PastSheets(ProblemWriter problems) {
        this.problems = problems;
    }

    /** The headings alone. */
    public byte[] template() {
        return WrittenSheet.workbook("Khen thưởng từ hồ sơ cũ", columns(), List.of());
    }

    /** The rows with why they are wrong; each bears the number by which it is known again. */
    public byte[] wrong(List<CheckedPastRow> rows) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(PastHeadings.REFERENCE, WIDTH));
        columns.addAll(columns());
        columns.add(new Column("Lý do", WIDTH_OF_REASONS));
        return WrittenSheet.workbook(
                "Các dòng cần sửa", columns, rows.stream().map(this::cells).toList());
    }

    private List<Object> cells(CheckedPastRow row) {
        var cells = new ArrayList<Object>(List.of(row.id()));
        for (var column : PastColumn.values()) {
            var text = row.cells().getOrDefault(column, "");
            cells.add(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
        cells.add(row.wrong().entrySet().stream()
                .map(wrong -> wrong.getKey().heading() + ": " + problems.tell(wrong.getValue()))
                .collect(Collectors.joining(" ")));
        return cells;
    }

    private static List<Column> columns() {
        return Arrays.stream(PastColumn.values())
                .map(column -> new Column(column.heading(), WIDTH))
                .toList();
    }
}
