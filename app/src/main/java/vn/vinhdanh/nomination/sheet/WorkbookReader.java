package vn.vinhdanh.nomination.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.platform.Refusal;

/** The lines of the first sheet of a workbook. Formulas are never calculated, only noticed. */
final class WorkbookReader {

    private static final int MOST_COLUMNS = 50;

    private final DataFormatter format = new DataFormatter(Locale.ROOT);

    private WorkbookReader() {}

    static List<SheetRow> read(byte[] content) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new WorkbookReader().rows(workbook.getSheetAt(0));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | EncryptedDocumentException
                | IllegalArgumentException broken) {
            throw Refusal.at(SheetFile.FIELD, "document.workbook.broken");
        }
    }

    private List<SheetRow> rows(Sheet sheet) {
        SheetFile.requireFewRows(sheet.getPhysicalNumberOfRows());
        var rows = new ArrayList<SheetRow>();
        for (var row : sheet) {
            rows.add(new SheetRow(row.getRowNum() + 1, cells(row)));
        }
        return rows;
    }

    private List<SheetCell> cells(Row row) {
        var cells = new ArrayList<SheetCell>();
        for (var column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
            var cell = row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            cells.add(cell == null ? SheetCell.of("") : cell(cell));
        }
        return cells;
    }

    private SheetCell cell(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> SheetCell.of("=" + cell.getCellFormula());
            case NUMERIC -> SheetCell.of(format.formatCellValue(cell));
            case ERROR ->
                SheetCell.of("=" + FormulaError.forInt(cell.getErrorCellValue()).getString());
            default ->
                SheetCell.of(
                        cell.getCellType() == CellType.STRING
                                ? cell.getStringCellValue()
                                : format.formatCellValue(cell));
        };
    }
}
