package vn.vinhdanh.platform.web;

/** The pages of a list: which one an address asks for, and how many there are. */
public final class PageNumber {

    private PageNumber() {}

    /** The number asked for, or the first one where the address does not hold a number that a list could have. */
    public static int of(String asked, int first) {
        return asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : first;
    }

    /** The page of that number, counted from 1, or the nearest there is. */
    public static int within(int asked, int last) {
        return Math.max(1, Math.min(asked, last));
    }

    /** How many pages the rows fill; an empty list has one. */
    public static int count(long rows, int size) {
        return (int) Math.max(1, (rows + size - 1) / size);
    }
}
