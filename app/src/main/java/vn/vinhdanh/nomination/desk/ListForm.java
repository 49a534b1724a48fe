package vn.vinhdanh.nomination.desk;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * What somebody looks for in the list, as the address carries it.
 *
 * @param text words in name, post or unit; any case, with or without diacritics
 * @param show which rows: {@link #FILTERS}, anything else for all
 * @param sort in which order: {@link #ORDERS}, anything else for that of writing
 */
record ListForm(
        @Nullable String text,
        @Nullable String show,
        @Nullable String sort) {

    /** The whole list in the order of writing. */
    static final ListForm WHOLE = new ListForm(null, null, null);

    static final List<String> FILTERS = List.of("ALL", "NO_EVIDENCE", "CONDITIONS", "UNDECLARED");
    static final List<String> ORDERS = List.of("WRITTEN", "NAME", "UNIT", "STATE");

    private static final int LONGEST_TEXT = 200;

    ListForm {
        var typed = text == null ? "" : text;
        text = typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
        show = show != null && FILTERS.contains(show) ? show : "ALL";
        sort = sort != null && ORDERS.contains(sort) ? sort : "WRITTEN";
    }

    /** Whether every row must be held against the conditions of the award before it is clear which ones are shown. */
    boolean asksConditions() {
        return "CONDITIONS".equals(show) || "STATE".equals(sort);
    }

    /** Whether the row is one of those looked for, as far as it can be told without the conditions. */
    boolean finds(ListedRow row) {
        var nominee = row.nominee();
        var searched = FoldedText.compact(nominee.name()) + " " + FoldedText.compact(nominee.post()) + " "
                + FoldedText.compact(nominee.unitOfDay());
        return searched.contains(FoldedText.compact(text == null ? "" : text)) && finds(row, show);
    }

    private static boolean finds(ListedRow row, @Nullable String show) {
        return switch (show == null ? "" : show) {
            case "NO_EVIDENCE" -> row.evidence().isEmpty();
            case "UNDECLARED" -> !isDeclared(row.nominee().facts());
            default -> true;
        };
    }

    private static boolean isDeclared(StatedFacts facts) {
        return facts.serviceMonths() != null
                && facts.taskResult() != null
                && facts.disciplined() != null
                && facts.pendingConductCase() != null
                && facts.sameAchievementAwarded() != null
                && facts.thematicResultUsed() != null;
    }

    /** Whether the conditions leave it among those looked for. */
    boolean findsByConditions(ListedRow row) {
        return !"CONDITIONS".equals(show) || row.eligibility().outcome() != Outcome.MET;
    }

    /** The order asked for; rows that are equal in it stay in that of writing. */
    Comparator<ListedRow> order() {
        var letters = Collator.getInstance(Locale.forLanguageTag("vi"));
        return switch (sort == null ? "" : sort) {
            case "NAME" ->
                Comparator.comparing((ListedRow row) -> givenName(row.nominee().name()), letters)
                        .thenComparing(row -> row.nominee().name(), letters);
            case "UNIT" -> Comparator.comparing(row -> row.nominee().unitOfDay(), letters);
            case "STATE" ->
                Comparator.comparing((ListedRow row) -> -row.gaps().size())
                        .thenComparing(row -> row.eligibility().outcome() == Outcome.MET);
            default -> Comparator.comparing(ListedRow::number);
        };
    }

    /** Lists of people stand in the order of given names, which come last. */
    private static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
