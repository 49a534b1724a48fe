package vn.vinhdanh.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The signature of the director.
 *
 * @param file the signed document
 * @param person user name of the signatory
 * @param day of business on which it was signed
 * @param moment of real time
 */
record DirectorSignature(long file, String person, LocalDate day, Instant moment) {}
