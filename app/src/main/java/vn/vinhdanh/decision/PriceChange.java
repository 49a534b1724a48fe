package vn.vinhdanh.decision;

import java.time.LocalDate;
import vn.vinhdanh.platform.text.VietnameseDate;

/** The sum of all bonuses, by the text and by the base salary of another day. */
public record PriceChange(LocalDate pricedOn, LocalDate day, long oldTotal, long newTotal) {

    public boolean matters() {
        return oldTotal != newTotal;
    }

    public String dayWritten() {
        return VietnameseDate.of(day);
    }

    public String before() {
        return Money.written(oldTotal);
    }

    public String after() {
        return Money.written(newTotal);
    }
}
