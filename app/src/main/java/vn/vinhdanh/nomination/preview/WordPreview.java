package vn.vinhdanh.nomination.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.preview.Block.Look;

/** Headings, paragraphs, lists and tables of a Word document in their order. */
final class WordPreview {

    private final XWPFDocument document;
    private final Blocks blocks = new Blocks();

    private WordPreview(XWPFDocument document) {
        this.document = document;
    }

    static Preview of(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return new WordPreview(document).read();
        }
    }

    private Preview read() {
        for (var element : document.getBodyElements()) {
            if (blocks.isFull()) {
                blocks.cut();
                break;
            }
            if (element instanceof XWPFParagraph paragraph
                    && !paragraph.getText().isBlank()) {
                blocks.add(Block.of(look(paragraph), paragraph.getText().strip()));
            } else if (element instanceof XWPFTable table) {
                blocks.add(Block.table(rows(table)));
            }
        }
        return blocks.preview();
    }

    private Look look(XWPFParagraph paragraph) {
        var style = styleName(paragraph.getStyleID());
        if (style.equals("title") || style.equals("heading 1")) {
            return Look.HEADING;
        }
        if (style.startsWith("heading ")) {
            return Look.SUBHEADING;
        }
        return paragraph.getNumID() == null ? Look.PARAGRAPH : Look.ITEM;
    }

    /** Word gives the built-in styles one name in all languages, whatever their ids are. */
    private String styleName(@Nullable String id) {
        var styles = document.getStyles();
        var style = id == null || styles == null ? null : styles.getStyle(id);
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    private List<List<String>> rows(XWPFTable table) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.getRows()) {
            if (rows.size() >= Blocks.MOST_ROWS || blocks.isFull()) {
                blocks.cut();
                break;
            }
            rows.add(cells(row));
        }
        return rows;
    }

    private List<String> cells(XWPFTableRow row) {
        var cells = row.getTableCells();
        if (cells.size() > Blocks.MOST_COLUMNS) {
            blocks.cut();
        }
        return cells.stream()
                .limit(Blocks.MOST_COLUMNS)
                .map(cell -> blocks.cell(cell.getText()))
                .toList();
    }
}
