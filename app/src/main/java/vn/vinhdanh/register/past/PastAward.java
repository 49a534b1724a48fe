package vn.vinhdanh.register.past;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.AwardLevel;
import vn.vinhdanh.document.Sha256;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * What an old file says about one award: names, posts and units of that day, as texts.
 *
 * @param collectives how many, of a group; null where the file does not say, which is never 0
 * @param individuals the same
 * @param awardName as the file writes it
 * @param awardCode of the catalogue; null until somebody confirms what the name means
 * @param level who decided; null where nobody knows
 * @param number of the decision, empty where not stated
 * @param achievedYear whose achievement it honours, where the file says so; null for the year of the decision
 * @param handedOver when it was handed over, which is not when it was decided
 * @param presenter who handed it over, which is not who decided
 * @param source where it is written
 */
public record PastAward(
        PastKind kind,
        String name,
        String post,
        String unit,
        @Nullable Integer collectives,
        @Nullable Integer individuals,
        String awardName,
        @Nullable String awardCode,
        @Nullable AwardLevel level,
        String authority,
        String number,
        PartialDate decided,
        @Nullable Integer achievedYear,
        String occasion,
        PartialDate handedOver,
        String presenter,
        String source) {

    /** What makes two rows the same award: who, where, what, and by which decision, on which day or for which year. */
    String naturalKey() {
        var award = awardCode == null ? FoldedText.fold(awardName) : awardCode;
        var parts = String.join(
                "|",
                kind.name(),
                FoldedText.fold(name),
                FoldedText.fold(unit),
                award,
                FoldedText.fold(number),
                day(),
                handedOver.text());
        return Sha256.of(parts.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The day of the decision; where the file states none, the year tells two awards of one name apart. */
    private String day() {
        return decided.first() == null && achievedYear != null ? "for " + achievedYear : decided.text();
    }

    /** As the form and a list hold it. */
    public Map<PastColumn, String> cells() {
        var cells = new EnumMap<PastColumn, String>(PastColumn.class);
        cells.put(PastColumn.KIND, kind.words());
        cells.put(PastColumn.NAME, name);
        cells.put(PastColumn.POST, post);
        cells.put(PastColumn.UNIT, unit);
        cells.put(PastColumn.COLLECTIVES, collectives == null ? "" : collectives.toString());
        cells.put(PastColumn.INDIVIDUALS, individuals == null ? "" : individuals.toString());
        cells.put(PastColumn.AWARD, awardName);
        cells.put(PastColumn.LEVEL, PastLevel.of(level).words());
        cells.put(PastColumn.AUTHORITY, authority);
        cells.put(PastColumn.NUMBER, number);
        cells.put(PastColumn.DATE, decided.text());
        cells.put(PastColumn.YEAR, achievedYear == null ? "" : achievedYear.toString());
        cells.put(PastColumn.OCCASION, occasion);
        cells.put(PastColumn.HANDED, handedOver.text());
        cells.put(PastColumn.PRESENTER, presenter);
        cells.put(PastColumn.SOURCE, source);
        return cells;
    }
}
