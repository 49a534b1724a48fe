package vn.vinhdanh.register;

import java.util.List;

/**
 * One screen of the register.
 *
 * @param number of this page, from 1
 * @param total entries on all pages
 */
record RegisterPage(List<RegisterEntry> entries, int number, long total) {

    static int existing(int asked, long total) {
        return Math.max(1, Math.min(asked, last(total)));
    }

    public int last() {
        return last(total);
    }

    private static int last(long total) {
        return (int) Math.max(1, (total + RegisterSearch.PAGE_SIZE - 1) / RegisterSearch.PAGE_SIZE);
    }
}
