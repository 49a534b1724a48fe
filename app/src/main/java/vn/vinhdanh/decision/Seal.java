package vn.vinhdanh.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Number, date and the organisation's seal signature.
 *
 * @param file the numbered and sealed document
 * @param person user name of the clerk
 * @param day the date of the decision
 * @param moment of real time
 */
record Seal(long file, String person, int number, String symbol, LocalDate day, Instant moment) {}
