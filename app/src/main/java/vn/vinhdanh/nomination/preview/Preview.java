package vn.vinhdanh.nomination.preview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * The words and tables of an office file. Nothing in it is calculated, fetched or run.
 *
 * @param cut whether the file holds more than this
 */
public record Preview(List<Block> blocks, boolean cut) {

    /** The preview, unless the file cannot be read; its size inside is for the caller to have looked at. */
    public static Optional<Preview> of(boolean workbook, byte[] content) {
        try {
            return Optional.of(workbook ? WorkbookPreview.of(content) : WordPreview.of(content));
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
            // the parsers tell of a broken file in ever new ways, and none of them is our fault
            return Optional.empty();
        }
    }
}
