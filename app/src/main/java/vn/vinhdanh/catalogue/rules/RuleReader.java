package vn.vinhdanh.catalogue.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.document.SheetStream;
import vn.vinhdanh.document.WorkbookGuard;

/** Reads a spreadsheet of rules: every sheet, column and cell that is not allowed is noted, none is passed over. */
final class RuleReader {

    static final String FIELD = "sheet";
    static final int MOST_ROWS = 1_000;
    private static final long LARGEST_UNPACKED = 12L * 1024 * 1024;
    private static final int MOST_SHEETS = 20;
    private static final int MOST_WRONG = 500;

    private final List<RuleTable> structure;
    private final Set<String> awards;
    private final List<WrongCell> wrong = new ArrayList<>();

    private RuleReader(List<RuleTable> structure, Set<String> awards) {
        this.structure = structure;
        this.awards = awards;
    }

    /** What the workbook says; refused as a whole when it is none, or too large. */
    static BroughtRules read(byte[] workbook, List<RuleTable> structure, Set<String> awards) {
        WorkbookGuard.requireHarmless(workbook, FIELD, LARGEST_UNPACKED);
        var sheets = new LinkedHashMap<String, Map<Integer, List<String>>>();
        SheetStream.read(workbook, FIELD, MOST_SHEETS, name -> {
            var lines = sheets.computeIfAbsent(name.strip(), sheet -> new LinkedHashMap<>());
            return (line, cells) -> {
                if (lines.size() <= MOST_ROWS + 1) {
                    lines.put(line, cells.stream().map(RuleReader::tidy).toList());
                }
            };
        });
        return new RuleReader(structure, awards).rules(sheets);
    }

    private BroughtRules rules(Map<String, Map<Integer, List<String>>> sheets) {
        var tables = new ArrayList<RuleTable>();
        for (var table : structure) {
            var name = RuleBook.sheet(table);
            var lines = sheets.remove(name);
            if (lines == null) {
                wrong.add(WrongCell.ofSheet(name, "sheetMissing"));
            } else {
                tables.add(table.with(rows(table, lines)));
            }
        }
        sheets.remove(RuleBook.GUIDE);
        sheets.keySet().forEach(name -> wrong.add(WrongCell.ofSheet(name, "sheetUnknown")));
        if (wrong.isEmpty()) {
            wrong.addAll(Agreement.wrong(tables));
        }
        return new BroughtRules(tables, wrong.stream().limit(MOST_WRONG).toList());
    }

    private List<List<String>> rows(RuleTable table, Map<Integer, List<String>> lines) {
        var sheet = RuleBook.sheet(table);
        var headings = lines.values().stream().findFirst().orElse(List.of());
        var labels = table.columns().stream().map(RuleColumn::label).toList();
        if (!headings.equals(labels)) {
            wrong.add(WrongCell.ofSheet(sheet, "headings", labels.toArray(String[]::new)));
            return List.of();
        }
        if (lines.size() > MOST_ROWS + 1) {
            wrong.add(WrongCell.ofSheet(sheet, "tooManyRows", Integer.toString(MOST_ROWS)));
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        lines.entrySet().stream()
                .skip(1)
                .filter(line -> line.getValue().stream().anyMatch(cell -> !cell.isEmpty()))
                .forEach(line -> rows.add(row(table, sheet, line.getKey(), line.getValue())));
        return rows;
    }

    private List<String> row(RuleTable table, String sheet, int line, List<String> cells) {
        var read = new ArrayList<String>();
        for (var place = 0; place < Math.max(cells.size(), table.columns().size()); place++) {
            var text = place < cells.size() ? cells.get(place) : "";
            if (place >= table.columns().size()) {
                if (!text.isEmpty()) {
                    wrong.add(new WrongCell(sheet, line, "", text, "noColumn", List.of()));
                }
                continue;
            }
            var column = table.columns().get(place);
            var grammar = CellGrammar.of(column, awards);
            var cell = grammar.read(text);
            if (cell.isEmpty()) {
                wrong.add(new WrongCell(sheet, line, column.label(), text, grammar.allowed(), grammar.words()));
            }
            read.add(cell.orElse(""));
        }
        return read;
    }

    /** Letters in one form, however the keyboard put them together, with no blanks around. */
    private static String tidy(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
    }
}
