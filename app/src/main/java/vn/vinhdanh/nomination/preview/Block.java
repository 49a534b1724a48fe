package vn.vinhdanh.nomination.preview;

import java.util.List;

/**
 * A part of a previewed file.
 *
 * @param text of everything but a table
 * @param rows of a table, each with the texts of its cells
 */
public record Block(Look look, String text, List<List<String>> rows) {

    /** How a part looks. */
    public enum Look {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        ITEM,
        TABLE
    }

    static Block of(Look look, String text) {
        return new Block(look, text, List.of());
    }

    static Block table(List<List<String>> rows) {
        return new Block(Look.TABLE, "", rows);
    }
}
