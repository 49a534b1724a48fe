package vn.vinhdanh.nomination.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.vinhdanh.nomination.preview.Block.Look;

/** The sheets of a workbook as tables, as Excel last showed them, read as a stream that stops when there is enough. */
final class WorkbookPreview {

    private static final int MOST_SHEETS = 10;

    private final Blocks blocks = new Blocks();
    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable strings;

    private WorkbookPreview(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
        this.reader = new XSSFReader(file);
        this.strings = new ReadOnlySharedStringsTable(file);
    }

    static Preview of(byte[] content) throws IOException, OpenXML4JException, SAXException {
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            return new WorkbookPreview(file).read();
        }
    }

    private Preview read() throws IOException, OpenXML4JException, SAXException {
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        for (var number = 0; sheets.hasNext(); number++) {
            if (number == MOST_SHEETS || blocks.isFull()) {
                blocks.cut();
                break;
            }
            try (var sheet = sheets.next()) {
                blocks.add(Block.of(Look.HEADING, sheets.getSheetName()));
                blocks.add(table(sheet));
            }
        }
        return blocks.preview();
    }

    private Block table(InputStream sheet) throws IOException, OpenXML4JException, SAXException {
        var rows = new SheetRows(blocks);
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), strings, rows, new DataFormatter(Locale.forLanguageTag("vi-VN")), false));
            parser.parse(new InputSource(sheet));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java reads XML", impossible);
        } catch (SheetRows.Enough enough) {
            blocks.cut();
        }
        return Block.table(rows.rows());
    }
}
