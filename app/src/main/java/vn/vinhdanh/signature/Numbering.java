package vn.vinhdanh.signature;

import java.time.LocalDate;

/**
 * What the clerk gives a signed decision at issue.
 *
 * @param number without the symbol of kind and department, which the document carries already
 * @param date of the decision
 */
public record Numbering(String number, LocalDate date) {

    public Numbering {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a decision is issued under a number");
        }
    }

    /** Decree 30/2020, annex I: days below 10 and the months 1 and 2 are written with a leading 0. */
    String day() {
        return "%02d".formatted(date.getDayOfMonth());
    }

    String month() {
        return date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
    }

    String year() {
        return String.valueOf(date.getYear());
    }
}
