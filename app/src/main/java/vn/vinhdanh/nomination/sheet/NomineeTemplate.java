package vn.vinhdanh.nomination.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.document.WrittenSheet;

/** The empty list that units download, fill in and bring back. */
public final class NomineeTemplate {

    private static final int WIDTH = 24 * 256;

    private NomineeTemplate() {}

    /** The workbook, with choices where only some words are understood. */
    public static byte[] workbook() {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Danh sách đề nghị");
            headings(sheet, WrittenSheet.bold(workbook));
            Arrays.stream(NomineeColumn.values())
                    .filter(column -> !column.words().isEmpty())
                    .forEach(column -> choices(sheet, column));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void headings(XSSFSheet sheet, CellStyle style) {
        var row = sheet.createRow(0);
        for (var column : NomineeColumn.values()) {
            var cell = row.createCell(column.ordinal());
            cell.setCellValue(column.heading());
            cell.setCellStyle(style);
            sheet.setColumnWidth(column.ordinal(), WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void choices(XSSFSheet sheet, NomineeColumn column) {
        var words = column.words().toArray(String[]::new);
        var validation = sheet.getDataValidationHelper();
        var place = new CellRangeAddressList(1, SheetFile.MOST_ROWS, column.ordinal(), column.ordinal());
        sheet.addValidationData(validation.createValidation(validation.createExplicitListConstraint(words), place));
    }
}
