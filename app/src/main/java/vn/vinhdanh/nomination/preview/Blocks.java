package vn.vinhdanh.nomination.preview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a preview until it is long enough. */
final class Blocks {

    static final int MOST_ROWS = 200;
    static final int MOST_COLUMNS = 30;

    private static final int MOST_BLOCKS = 2_000;
    private static final int MOST_CHARACTERS = 300_000;
    private static final int LONGEST_CELL = 1_000;

    private final List<Block> blocks = new ArrayList<>();
    private int characters;
    private boolean cut;

    boolean isFull() {
        return blocks.size() >= MOST_BLOCKS || characters >= MOST_CHARACTERS;
    }

    void cut() {
        cut = true;
    }

    void add(Block block) {
        if (isFull()) {
            cut = true;
            return;
        }
        characters += block.text().length();
        blocks.add(block);
    }

    /** The text of a cell, no longer than a cell of a preview is. */
    String cell(@Nullable String text) {
        var shown = text == null ? "" : text.strip();
        if (shown.length() > LONGEST_CELL) {
            cut = true;
            shown = shown.substring(0, LONGEST_CELL) + "…";
        }
        characters += shown.length();
        return shown;
    }

    Preview preview() {
        return new Preview(List.copyOf(blocks), cut);
    }
}
