package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.document.WrittenSheet;

/** Rules as a spreadsheet to take away: one sheet a table, one row a rule, and a sheet that says what cells may say. */
final class RuleBook {

    static final String GUIDE = "Cách ghi";
    private static final int NARROW = 16;
    private static final int WIDE = 48;
    private static final List<String> TEXTS = List.of("article", "text", "cure", "facts", "award", "asks");

    private RuleBook() {}

    /** The name of the table's sheet. */
    static String sheet(RuleTable table) {
        return RuleWords.word("table", table.id()).orElse(table.id());
    }

    /** The line of the sheet on which the row at that place of its table stands: the headings stand on the first. */
    static int line(int place) {
        return place + 2;
    }

    /** The workbook; {@code allowed} puts what a column allows into words. */
    static byte[] write(List<RuleTable> tables, Set<String> awards, Guide allowed) {
        var pages = new ArrayList<>(pages(tables, awards));
        pages.add(guide(tables, awards, allowed));
        return WrittenSheet.workbook(pages);
    }

    /** The sheets with the rules. */
    static List<WrittenSheet.Page> pages(List<RuleTable> tables, Set<String> awards) {
        return tables.stream().map(table -> page(table, awards)).toList();
    }

    private static WrittenSheet.Page page(RuleTable table, Set<String> awards) {
        var grammars = table.columns().stream()
                .map(column -> CellGrammar.of(column, awards))
                .toList();
        var rows = new ArrayList<List<Object>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<Object>();
            for (var place = 0; place < grammars.size(); place++) {
                cells.add(grammars.get(place).written(row.cells().get(place)));
            }
            rows.add(cells);
        }
        return new WrittenSheet.Page(
                sheet(table),
                table.columns().stream()
                        .map(column ->
                                new WrittenSheet.Column(column.label(), TEXTS.contains(column.about()) ? WIDE : NARROW))
                        .toList(),
                rows);
    }

    private static WrittenSheet.Page guide(List<RuleTable> tables, Set<String> awards, Guide allowed) {
        var rows = new ArrayList<List<Object>>();
        for (var table : tables) {
            for (var column : table.columns()) {
                var grammar = CellGrammar.of(column, awards);
                rows.add(List.of(sheet(table), column.label(), allowed.of(grammar.allowed(), grammar.words())));
            }
        }
        var columns = List.of(
                new WrittenSheet.Column("Bảng", WIDE / 2),
                new WrittenSheet.Column("Cột", WIDE),
                new WrittenSheet.Column("Được ghi", WIDE * 2));
        return new WrittenSheet.Page(GUIDE, columns, rows);
    }

    /** Says what a column allows. */
    interface Guide {

        String of(String allowed, List<String> words);
    }
}
