package vn.vinhdanh.nomination.preview;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Hears the cells of one sheet and keeps the rows that have any, as wide as their last cell. */
final class SheetRows implements SheetContentsHandler {

    private final Blocks blocks;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    SheetRows(Blocks blocks) {
        this.blocks = blocks;
    }

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public void startRow(int number) {
        if (rows.size() >= Blocks.MOST_ROWS || blocks.isFull()) {
            throw new Enough();
        }
        row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(row);
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        var column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (column >= Blocks.MOST_COLUMNS) {
            blocks.cut();
            return;
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, blocks.cell(value));
    }

    /** The preview is long enough; what follows is not read. */
    static final class Enough extends RuntimeException {

        Enough() {
            super(null, null, false, false);
        }
    }
}
