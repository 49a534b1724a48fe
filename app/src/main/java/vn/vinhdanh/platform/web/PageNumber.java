package vn.vinhdanh.platform.web;

/** Reads which page of a list an address asks for. */
public final class PageNumber {

    private PageNumber() {}

    /** The number asked for, or the first one where the address does not hold a number that a list could have. */
    public static int of(String asked, int first) {
        return asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : first;
    }
}
