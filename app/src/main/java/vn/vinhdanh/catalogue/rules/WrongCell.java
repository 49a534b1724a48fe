package vn.vinhdanh.catalogue.rules;

import java.util.List;

/**
 * A cell of a brought spreadsheet that says what is not allowed.
 *
 * @param line its row in the sheet, as the spreadsheet program counts
 * @param column what stands above it, empty where the whole row or sheet is meant
 * @param text what it says
 * @param allowed key of the text that says what it may say
 * @param words the words that are allowed, where they are a few
 */
record WrongCell(String sheet, int line, String column, String text, String allowed, List<String> words) {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 40;

    WrongCell {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        words = words.stream().limit(MOST_WORDS).toList();
    }

    /** About a sheet as a whole. */
    static WrongCell ofSheet(String sheet, String allowed, String... words) {
        return new WrongCell(sheet, 1, "", "", allowed, List.of(words));
    }

    /** The allowed words as a list to read. */
    public String told() {
        return String.join(", ", words);
    }
}
