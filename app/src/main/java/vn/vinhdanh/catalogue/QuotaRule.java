package vn.vinhdanh.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of an award may be given.
 *
 * @param share share of those who have the base award
 * @param baseAward code of the award whose holders of the same period are counted
 * @param rounding what becomes of a part of a place
 * @param minimumOne whether a base that is not empty always gives one place
 * @param ofEachUnit whether each unit has places of its own; otherwise the units of the department share them
 * @param basis the law or regulation
 * @param verified whether two people have compared the row with its text
 */
public record QuotaRule(
        Fraction share,
        String baseAward,
        RoundingMode rounding,
        boolean minimumOne,
        boolean ofEachUnit,
        String basis,
        boolean verified) {

    /** How many places a base of that size gives; computed exactly, then rounded once. */
    public int places(int base) {
        var exact = BigDecimal.valueOf(Math.multiplyExact(share.numerator(), base));
        var rounded = exact.divide(BigDecimal.valueOf(share.denominator()), 0, rounding)
                .intValueExact();
        return rounded == 0 && minimumOne && base > 0 ? 1 : rounded;
    }

    /** What the share of a base of that size comes to before it is rounded, as people write it. */
    public String exactly(int base) {
        return written(share.numerator() * base);
    }

    /** The share in percent, as people write it. */
    public String percent() {
        return written(share.numerator() * 100);
    }

    private String written(long parts) {
        return BigDecimal.valueOf(parts)
                .divide(BigDecimal.valueOf(share.denominator()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
