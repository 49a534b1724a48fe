package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhdanh.catalogue.EligibilityRules;
import vn.vinhdanh.document.WrittenSheet;

/** Spreadsheets of rules as people bring them. */
final class SampleRules {

    static final List<RuleTable> SHIPPED = RuleFile.read(EligibilityRules.shipped());
    static final Set<String> AWARDS = new TreeSet<>(
            Set.of(("LDTT CSTDCS TTLDTT TTLDXS CSTD_TINH CSTD_BO CSTDTQ CO_TINH CO_BO CO_CP GK_SO BK_TINH BK_BO"
                            + " BK_TTG KNC_BO_TTTT KNC_TINH HCLD_3 HCLD_2 HCLD_1 HUY_HIEU_TINH RECOG_DHTT")
                    .split(" ")));

    private SampleRules() {}

    /** The rules of the product as they are taken away. */
    static byte[] unchanged() {
        return workbook(SHIPPED);
    }

    /** Months of service count from 8 instead of 10 where the certificate of the director asks for them. */
    static byte[] eightMonths() {
        return workbook(SHIPPED.stream()
                .map(table -> table.id().equals("eligibility")
                        ? replaced(replaced(table, ">= 10", ">= 8"), "< 10", "< 8")
                        : table)
                .toList());
    }

    /** The same tables with every cell that says the one saying the other. */
    static RuleTable replaced(RuleTable table, String one, String other) {
        return table.with(table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.equals(one) ? other : cell)
                        .toList())
                .toList());
    }

    /** The workbook in which one cell says what it should not. */
    static byte[] withCell(String table, int row, int column, String text) {
        var sheets = new ArrayList<WrittenSheet.Page>();
        for (var page : RuleBook.pages(SHIPPED, AWARDS)) {
            var isWanted = page.name()
                    .equals(RuleBook.sheet(SHIPPED.stream()
                            .filter(each -> each.id().equals(table))
                            .findFirst()
                            .orElseThrow()));
            var rows = new ArrayList<List<Object>>(page.rows());
            if (isWanted) {
                var cells = new ArrayList<>(rows.get(row));
                cells.set(column, text);
                rows.set(row, cells);
            }
            sheets.add(new WrittenSheet.Page(page.name(), page.columns(), rows));
        }
        return WrittenSheet.workbook(sheets);
    }

    private static byte[] workbook(List<RuleTable> tables) {
        return RuleBook.write(tables, AWARDS, (allowed, words) -> allowed);
    }
}
