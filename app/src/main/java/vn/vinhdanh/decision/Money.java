package vn.vinhdanh.decision;

import java.util.Collection;
import java.util.Locale;

/** Whole đồng as documents and pages write them. */
final class Money {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private Money() {}

    /** With a point between thousands: {@code 17.370.000}. */
    static String written(long amount) {
        return String.format(VIETNAMESE, "%,d", amount);
    }

    static long total(Collection<DecisionLine> lines) {
        return lines.stream().mapToLong(line -> line.bonus().amount()).sum();
    }
}
