package vn.vinhdanh.catalogue.rows;

import java.util.List;
import vn.vinhdanh.catalogue.NamedAward;
import vn.vinhdanh.platform.web.PageNumber;

/**
 * One screen of the catalogue.
 *
 * @param regimes what may be chosen, none where the table holds for all of them
 * @param heads keys of the texts over the columns
 * @param found what the name that was asked for stands for
 * @param newerLawWaits whether today's law waits for activation
 * @param pending how many changes wait for a second person, of interest to those who may answer
 */
record CatalogueSheet(
        Query query,
        List<Choice> regimes,
        List<String> heads,
        List<Line> lines,
        long total,
        List<NamedAward> found,
        boolean newerLawWaits,
        boolean mayChange,
        boolean seesChanges,
        long pending) {

    static final int PAGE_SIZE = 50;

    public int last() {
        return PageNumber.count(total, PAGE_SIZE);
    }

    public CatalogueTable[] tables() {
        return CatalogueTable.values();
    }

    /**
     * What the address asks for.
     *
     * @param name what somebody calls an award, empty when nothing is looked for
     * @param number of the page, from 1
     */
    record Query(CatalogueTable table, String regime, String name, int number) {}

    /** Something to choose from a list. */
    record Choice(String value, String text) {}

    /**
     * One row.
     *
     * @param cells as people read them, the first one leads to the row
     */
    record Line(String key, List<String> cells, boolean verified) {}
}
