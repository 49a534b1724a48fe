package vn.vinhdanh.nomination.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.document.WrittenSheet;

/** The empty list that units download, fill in and bring back. */
public final class NomineeTemplate {

    private static final int WIDTH = 24 * 256;

    private NomineeTemplate() {}

    /** The workbook with these columns, with choices where only some words are understood. */
    public static byte[] workbook(List<NomineeColumn> columns) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Danh sách đề nghị");
            var bold = WrittenSheet.bold(workbook);
            var headings = sheet.createRow(0);
            for (var place = 0; place < columns.size(); place++) {
                var column = columns.get(place);
                var cell = headings.createCell(place);
                cell.setCellValue(column.heading());
                cell.setCellStyle(bold);
                sheet.setColumnWidth(place, WIDTH);
                if (!column.words().isEmpty()) {
                    choices(sheet, place, column.words());
                }
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void choices(XSSFSheet sheet, int column, List<String> words) {
        var validation = sheet.getDataValidationHelper();
        var place = new CellRangeAddressList(1, SheetFile.MOST_ROWS, column, column);
        sheet.addValidationData(validation.createValidation(
                validation.createExplicitListConstraint(words.toArray(String[]::new)), place));
    }
}
