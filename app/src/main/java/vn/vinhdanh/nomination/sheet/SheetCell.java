package vn.vinhdanh.nomination.sheet;

import java.util.regex.Pattern;

/** What stands in a cell. */
record SheetCell(String text, boolean formula) {

    private static final Pattern CALCULATES = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@].+", Pattern.DOTALL);

    /** A text; one that a spreadsheet program would calculate counts as a formula. */
    static SheetCell of(String text) {
        return new SheetCell(text, CALCULATES.matcher(text).matches());
    }

    /** The name of a cell, such as {@code C5}; columns count from zero, rows from one. */
    static String name(int column, int row) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString() + row;
    }
}
