package vn.vinhdanh.register.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.AwardLevel;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.register.DecisionNumber;

/** A past award as its row in the database. */
final class PastAwardRow {

    private PastAwardRow() {}

    /** What is stated, by column; the keys for searching among them. */
    static Map<String, @Nullable Object> of(PastAward award) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("kind", award.kind().name());
        row.put("name", award.name());
        row.put("post", award.post());
        row.put("unit", award.unit());
        row.put("collectives", award.collectives());
        row.put("individuals", award.individuals());
        row.put("award_name", award.awardName());
        row.put("award_code", award.awardCode());
        row.put("level", award.level() == null ? null : award.level().name());
        row.put("authority", award.authority());
        row.put("number", award.number());
        row.put("decided_on", day(award.decided()));
        row.put("decided_precision", award.decided().precision().name());
        row.put("achieved_year", award.achievedYear());
        row.put("occasion", award.occasion());
        row.put("handed_on", day(award.handedOver()));
        row.put("handed_precision", award.handedOver().precision().name());
        row.put("presenter", award.presenter());
        row.put("source", award.source());
        var number = DecisionNumber.typed(award.number());
        row.put("lookup_number", number.map(DecisionNumber::number).orElse(null));
        row.put("lookup_symbol", number.map(DecisionNumber::foldedSymbol).orElse(""));
        row.put("folded_name", FoldedText.fold(award.name()));
        row.put(
                "folded_text",
                FoldedText.fold(String.join(
                        " ", award.name(), award.unit(), award.awardName(), award.number(), award.occasion())));
        row.put("natural_key", award.naturalKey());
        return row;
    }

    private static @Nullable String day(PartialDate date) {
        return date.first() == null ? null : date.first().toString();
    }

    static PastAwardEntry entry(ResultSet row, int number) throws SQLException {
        var level = row.getString("level");
        var award = new PastAward(
                PastKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("post"),
                row.getString("unit"),
                row.getObject("collectives", Integer.class),
                row.getObject("individuals", Integer.class),
                row.getString("award_name"),
                row.getString("award_code"),
                level == null ? null : AwardLevel.valueOf(level),
                row.getString("authority"),
                row.getString("number"),
                date(row, "decided"),
                row.getObject("achieved_year", Integer.class),
                row.getString("occasion"),
                date(row, "handed"),
                row.getString("presenter"),
                row.getString("source"));
        return new PastAwardEntry(
                row.getLong("id"),
                row.getInt("version"),
                award,
                row.getObject("scan_id", Long.class),
                PastStatus.valueOf(row.getString("status")),
                row.getString("entered_by"),
                row.getObject("import_id", Long.class));
    }

    private static PartialDate date(ResultSet row, String name) throws SQLException {
        return new PartialDate(
                row.getObject(name + "_on", LocalDate.class),
                PartialDate.Precision.valueOf(row.getString(name + "_precision")));
    }
}
