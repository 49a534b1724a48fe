package vn.vinhdanh.document;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;

/** What a cell of a workbook says, as a person reads it: dates in the order of day, month and year. */
record SheetCellText(SharedStrings shared, StylesTable styles, boolean countsFrom1904) {

    String of(String type, int style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared.getItemAt(Integer.parseInt(value)).getString();
            case "n" -> number(style, value);
            case "e" -> "=" + value;
            default -> value;
        };
    }

    private String number(int style, String value) {
        var number = new BigDecimal(value);
        var format = styles.getNumCellStyles() > style ? styles.getStyleAt(style) : null;
        if (format != null
                && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())
                && DateUtil.isValidExcelDate(number.doubleValue())) {
            return date(
                    DateUtil.getLocalDateTime(number.doubleValue(), countsFrom1904),
                    format.getDataFormatString().toLowerCase(Locale.ROOT));
        }
        return number.stripTrailingZeros().toPlainString();
    }

    /** No more of the date than the cell shows. */
    private static String date(LocalDateTime moment, String format) {
        var year = moment.getYear();
        if (format.contains("d")) {
            return "%02d/%02d/%d".formatted(moment.getDayOfMonth(), moment.getMonthValue(), year);
        }
        return format.contains("m") ? "%02d/%d".formatted(moment.getMonthValue(), year) : Integer.toString(year);
    }
}
