package vn.vinhdanh.organisation;

import java.time.LocalDate;

/**
 * A unit that does not belong to the department any more.
 *
 * @param leftOn the first day on which it does not
 * @param addressee the body that receives its proposals since
 */
public record MovedUnit(LocalDate leftOn, String addressee) {}
