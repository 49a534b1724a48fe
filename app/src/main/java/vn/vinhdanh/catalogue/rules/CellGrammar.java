package vn.vinhdanh.catalogue.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the cells of a column may say. What it reads is put together anew, so that no text of a cell is ever an expression. */
interface CellGrammar {

    /** How the decision engine reads the cell; nothing when the cell says what is not allowed. */
    Optional<String> read(String written);

    /** The cell as people write it. */
    String written(String cell);

    /** The key of the text that says what is allowed. */
    String allowed();

    /** The words of which the cell is made, where they are a few. */
    List<String> words();

    /** The grammar of the column, for the awards that there are. */
    static CellGrammar of(RuleColumn column, Set<String> awards) {
        return column.input() ? InputGrammar.of(column, awards) : OutputGrammar.of(column, awards);
    }
}
