package vn.vinhdanh.catalogue;

import java.math.BigDecimal;

/**
 * The money that goes with an award.
 *
 * @param amount in whole đồng, after rounding
 * @param coefficient times the base salary
 * @param baseSalary in force on the day of the decision
 * @param rounding mode and step, for example {@code CEILING 10000}
 * @param basis the articles
 * @param verified whether coefficient, base salary and rounding have all been compared with the text of the law
 */
public record Bonus(
        long amount, BigDecimal coefficient, long baseSalary, String rounding, String basis, boolean verified) {}
