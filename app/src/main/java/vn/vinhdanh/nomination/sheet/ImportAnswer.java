package vn.vinhdanh.nomination.sheet;

import java.util.List;

/** What came of a file: rows added, rows that stood in the list already, and the cells that kept rows out. */
public record ImportAnswer(int added, int alreadyListed, List<WrongCell> wrongCells) {

    /** How many rows were kept out. */
    public long wrongRows() {
        return wrongCells.stream()
                .map(wrong -> wrong.cell().replaceAll("\\D", ""))
                .distinct()
                .count();
    }
}
