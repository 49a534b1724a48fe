package vn.vinhdanh.catalogue.rows;

import java.util.List;

/**
 * A change with its old and its new row side by side.
 *
 * @param mayAnswer whether the one who looks is the second person
 * @param isMine whether the one who looks wrote it, and another one must answer
 */
record ChangeSheet(Change change, String title, List<Pair> pairs, boolean mayAnswer, boolean isMine) {

    /**
     * One cell before and after.
     *
     * @param label key of the text that says what it is
     */
    record Pair(String label, String before, String after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }
}
