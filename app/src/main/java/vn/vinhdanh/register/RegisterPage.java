package vn.vinhdanh.register;

import java.util.List;
import vn.vinhdanh.platform.web.PageNumber;

/**
 * One screen of the register.
 *
 * @param number of this page, from 1
 * @param total entries on all pages
 */
record RegisterPage(List<RegisterEntry> entries, int number, long total) {

    static int existing(int asked, long total) {
        return PageNumber.within(asked, last(total));
    }

    public int last() {
        return last(total);
    }

    private static int last(long total) {
        return PageNumber.count(total, RegisterSearch.PAGE_SIZE);
    }
}
