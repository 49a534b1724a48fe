package vn.vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.catalogue.RecipientKind;

/**
 * One list behind a decision, as it is printed.
 *
 * @param title such as {@code Phụ lục I}
 * @param kind what its rows are called in running text
 */
public record Annex(String title, String kind, String nameHead, String placeHead, List<AnnexRow> rows, String total) {

    /** The annex of one kind; {@code lines} are all the lines that stand. */
    static Annex of(RecipientKind kind, String title, List<DecisionLine> lines) {
        var own = lines.stream().filter(line -> line.kind() == kind).toList();
        var rows = new ArrayList<AnnexRow>();
        own.forEach(line -> rows.add(row(rows.size() + 1, line)));
        var total = Money.written(Money.total(own));
        return kind == RecipientKind.COLLECTIVE
                ? new Annex(title, "tập thể", "Tên tập thể", "Đơn vị", List.copyOf(rows), total)
                : new Annex(title, "cá nhân", "Họ và tên", "Chức vụ, đơn vị", List.copyOf(rows), total);
    }

    private static AnnexRow row(int order, DecisionLine line) {
        var honoured = line.honoured();
        return new AnnexRow(
                order,
                honoured.name(),
                honoured.place(),
                Money.written(line.bonus().amount()));
    }

    /** How many rows it has, as printed under the list. */
    public int count() {
        return rows.size();
    }
}
