package vn.vinhdanh.nomination.sheet;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vinhdanh.platform.Refusal;

/** The lines of a CSV file in UTF-8, separated by semicolons or commas. */
final class CsvLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvLines() {}

    static List<SheetRow> read(byte[] content) {
        var text = text(content);
        var parser = new RFC4180ParserBuilder().withSeparator(separator(text)).build();
        try (var lines = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(parser)
                .build()) {
            var rows = new ArrayList<SheetRow>();
            for (var line = lines.readNext(); line != null; line = lines.readNext()) {
                rows.add(new SheetRow(
                        rows.size() + 1, Arrays.stream(line).map(SheetCell::of).toList()));
                SheetFile.requireFewRows(rows.size());
            }
            return rows;
        } catch (IOException | CsvValidationException broken) {
            throw Refusal.at(SheetFile.FIELD, "document.workbook.broken");
        }
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw Refusal.at(SheetFile.FIELD, "nomination.sheet.notUtf8");
        }
    }

    /** Vietnamese Excel writes semicolons, other programs commas: the heading shows which. */
    private static char separator(String text) {
        var heading = text.lines().findFirst().orElse("");
        var semicolons = heading.chars().filter(letter -> letter == ';').count();
        return semicolons >= heading.chars().filter(letter -> letter == ',').count() ? ';' : ',';
    }
}
