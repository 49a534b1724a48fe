package vn.vinhdanh.register;

import java.time.LocalDate;

/**
 * What the register says about the decision behind an honour.
 *
 * @param symbol what stands behind the number, such as {@code QĐ-STTTT}
 */
public record IssuedDecision(long id, String department, String awardName, int number, String symbol, LocalDate date) {}
