package vn.vinhdanh.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A list as a spreadsheet to take away. Every cell is text or a number, and no program takes a text for a formula. */
public final class WrittenSheet {

    /** What a spreadsheet program may take for the beginning of a formula, full-width forms included. */
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;

    private WrittenSheet() {}

    /** A column: what stands above it, and how many characters it is wide. */
    public record Column(String heading, int width) {}

    /** A sheet: its name, its columns and its rows; a row holds texts and numbers, one for each column. */
    public record Page(String name, List<Column> columns, List<List<Object>> rows) {}

    /** The workbook of one sheet. */
    public static byte[] workbook(String name, List<Column> columns, List<List<Object>> rows) {
        return workbook(List.of(new Page(name, columns, rows)));
    }

    /** The workbook of several sheets. */
    public static byte[] workbook(List<Page> pages) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var out = new ByteArrayOutputStream()) {
            // the form of very large files is one that Java's own reader, which judges files here, does not read
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var bold = bold(workbook);
            var quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            for (var page : pages) {
                var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(page.name()));
                headings(sheet, page.columns(), bold);
                for (var row : page.rows()) {
                    write(sheet.createRow(sheet.getLastRowNum() + 1), row, quoted);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void headings(Sheet sheet, List<Column> columns, CellStyle style) {
        var row = sheet.createRow(0);
        for (var column : columns) {
            var cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellValue(column.heading());
            cell.setCellStyle(style);
            sheet.setColumnWidth(cell.getColumnIndex(), column.width() * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void write(Row row, List<Object> values, CellStyle quoted) {
        for (var value : values) {
            write(row.createCell(Math.max(0, row.getLastCellNum())), value, quoted);
        }
    }

    private static void write(Cell cell, Object value, CellStyle quoted) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            return;
        }
        var text = value.toString();
        cell.setCellValue(text);
        if (!text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(quoted);
        }
    }

    /** How headings look in all lists that we write. */
    public static CellStyle bold(Workbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
