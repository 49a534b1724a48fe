package vn.vinhdanh.register.past;

import java.util.List;

/**
 * One screen of past awards.
 *
 * @param number of this page, from 1
 * @param rows on all pages
 * @param totals over all pages
 */
public record PastPage(List<PastAwardEntry> entries, int number, int last, long rows, PastTotals totals) {

    public PastPage {
        entries = List.copyOf(entries);
    }
}
