package vn.vinhdanh.nomination.sheet;

import java.util.List;

/** One line of a sheet, numbered as the spreadsheet program shows it. */
record SheetRow(int number, List<SheetCell> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    /** The cell in the column, counted from zero. */
    SheetCell at(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.of("");
    }
}
