package vn.vinhdanh.catalogue.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue with what happened to it.
 *
 * @param facts its cells as people read them
 * @param history what two people changed, the newest first
 * @param pending the change that waits, shown to those who may see changes
 */
record RowSheet(
        CatalogueTable table,
        String key,
        String title,
        List<Fact> facts,
        boolean verified,
        List<Change> history,
        @Nullable Change pending,
        boolean mayChange) {

    /**
     * One cell.
     *
     * @param label key of the text that says what it is
     */
    record Fact(String label, String text) {}
}
