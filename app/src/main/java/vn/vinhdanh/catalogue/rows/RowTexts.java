package vn.vinhdanh.catalogue.rows;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The cells of rows as people read them. */
@Component
class RowTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource texts;

    RowTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** One cell; {@code names} says how awards are called. */
    String of(Column column, String cell, Map<String, String> names) {
        return switch (column.kind()) {
            case DEPARTMENT -> told(cell.isEmpty() ? "catalogue.department.all" : "catalogue.department.own");
            case YES_NO -> cell.isEmpty() ? "" : told("catalogue.cell." + column.name() + "." + cell);
            case CHOICE -> column.choices().contains(cell) ? choice(cell) : cell;
            case AWARD -> names.getOrDefault(cell, cell);
            default ->
                cell.isEmpty() ? told("catalogue.cell.none") : column.kind().written(cell);
        };
    }

    /** How long the row holds. */
    String validity(String from, String to) {
        var first = CellKind.DAY.written(from);
        return to.isEmpty()
                ? texts.getMessage("catalogue.validity.open", new Object[] {first}, VIETNAMESE)
                : texts.getMessage("catalogue.validity", new Object[] {first, CellKind.DAY.written(to)}, VIETNAMESE);
    }

    /** What may be chosen; the regimes are called by their codes. */
    private String choice(String choice) {
        return choice.matches("R\\d")
                ? texts.getMessage("catalogue.regime.called", new Object[] {choice}, VIETNAMESE)
                : told("catalogue.choice." + choice);
    }

    private String told(String text) {
        return texts.getMessage(text, null, VIETNAMESE);
    }
}
