package vn.vinhdanh.nomination;

import java.time.LocalDate;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * What the office asks a unit for.
 *
 * @param askedOn the business day on which the proposal left the office
 * @param lastDay by which the unit is to send it back
 * @param remark what the office says to the whole
 */
public record Supplement(LocalDate askedOn, LocalDate lastDay, String remark) {

    /** The last day as people write a date. */
    public String lastDayInWords() {
        return VietnameseDate.of(lastDay);
    }
}
