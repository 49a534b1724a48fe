package vn.vinhdanh.nomination.sheet;

import java.util.regex.Pattern;

/** What stands in a cell; a formula begins with an equals sign. */
record SheetCell(String text) {

    private static final Pattern CALCULATES = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@].+", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("^[\\s\\p{Z}]*[-+]\\s.*", Pattern.DOTALL);

    static SheetCell of(String text) {
        return new SheetCell(text);
    }

    /** Whether a spreadsheet program would calculate it. */
    boolean formula() {
        return CALCULATES.matcher(text).matches();
    }

    /** Whether it only looks like a formula: reports list achievements behind dashes. */
    boolean isListOfPoints() {
        return LIST.matcher(text).matches();
    }
}
