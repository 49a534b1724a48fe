package vn.vinhdanh.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.vinhdanh.platform.Refusal;

/** Reads the sheets of a workbook line by line, so that a long list never stands in memory as a whole. */
public final class SheetStream extends DefaultHandler {

    private static final int MOST_COLUMNS = 50;
    private static final Pattern COUNTS_FROM_1904 = Pattern.compile("date1904=\"(1|true)\"");

    private final SheetCellText texts;
    private final BiConsumer<Integer, List<String>> lines;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int column;
    private String type = "";
    private int style;
    private String formula = "";
    private String value = "";
    private boolean isText;

    private SheetStream(SheetCellText texts, BiConsumer<Integer, List<String>> lines) {
        this.texts = texts;
        this.lines = lines;
    }

    /**
     * Hands over each line of the first sheet with its number; a formula comes as it is written, behind an equals sign.
     * Judge the file before.
     */
    public static void read(byte[] workbook, String field, BiConsumer<Integer, List<String>> lines) {
        read(workbook, field, 1, name -> lines);
    }

    /** The same for each of the first sheets, whose names choose who takes their lines. */
    public static void read(
            byte[] workbook, String field, int most, Function<String, BiConsumer<Integer, List<String>>> takers) {
        try (var file = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            var reader = new XSSFReader(file);
            var texts =
                    new SheetCellText(reader.getSharedStringsTable(), reader.getStylesTable(), countsFrom1904(reader));
            var sheets = reader.getSheetIterator();
            for (var count = 0; count == 0 || (count < most && sheets.hasNext()); count++) {
                try (var sheet = sheets.next()) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new SheetStream(texts, takers.apply(sheets.getSheetName())));
                    parser.parse(new InputSource(sheet));
                }
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | ParserConfigurationException
                | SAXException
                | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            throw Refusal.at(field, "document.workbook.broken");
        }
    }

    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (var book = reader.getWorkbookData()) {
            return COUNTS_FROM_1904
                    .matcher(new String(book.readAllBytes(), StandardCharsets.UTF_8))
                    .find();
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                var number = attributes.getValue("r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                column = -1;
                cells.clear();
            }
            case "c" -> {
                column = place(attributes.getValue("r"));
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
                formula = "";
                value = "";
            }
            case "v", "f", "t" -> {
                text.setLength(0);
                isText = true;
            }
            default -> {}
        }
    }

    /** The column, counted from zero, in which {@code AB12} stands. */
    private int place(String reference) {
        if (reference == null) {
            return column + 1;
        }
        var place = 0;
        for (var letter : reference.replaceAll("\\d", "").toCharArray()) {
            place = Math.min(place * 26 + letter - 'A' + 1, MOST_COLUMNS + 1);
        }
        return place - 1;
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (isText) {
            text.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v" -> value = text.toString();
            case "t" -> value += text;
            case "f" -> formula = "=" + text;
            case "c" -> keep(formula.isEmpty() ? texts.of(type, style, value) : formula);
            case "row" -> lines.accept(line, List.copyOf(cells));
            default -> {}
        }
        isText = false;
    }

    private void keep(String content) {
        if (column >= 0 && column < MOST_COLUMNS) {
            cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
            cells.set(column, content);
        }
    }
}
