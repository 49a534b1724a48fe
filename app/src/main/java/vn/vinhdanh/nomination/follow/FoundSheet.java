package vn.vinhdanh.nomination.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.WrittenSheet;
import vn.vinhdanh.document.WrittenSheet.Column;

/** What was found, as a spreadsheet. */
@Component
class FoundSheet {

    /** More than this is not a list that people read. */
    static final int MOST_ROWS = 5_000;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource texts;
    private final Choices choices;

    FoundSheet(MessageSource texts, Choices choices) {
        this.texts = texts;
        this.choices = choices;
    }

    /** The workbook of the rows; whoever took more than it may hold reads so at its end. */
    byte[] of(List<Found> found) {
        var awards = choices.awards(found);
        var rows = new ArrayList<List<Object>>();
        for (var each : found.subList(0, Math.min(found.size(), MOST_ROWS))) {
            rows.add(row(rows.size() + 1, each, awards.getOrDefault(each.awardCode(), "")));
        }
        if (found.size() > MOST_ROWS) {
            rows.add(List.of(text("nomination.export.cut", MOST_ROWS)));
        }
        return WrittenSheet.workbook(text("nomination.export.sheet"), columns(), rows);
    }

    private List<Object> row(int number, Found found, String award) {
        return List.of(
                number,
                found.kind() == null ? "" : text("nomination.kind." + found.kind()),
                found.name(),
                found.post(),
                found.unitOfDay(),
                found.unitName(),
                found.callTitle(),
                award,
                text(found.turnText(), found.detail()));
    }

    private List<Column> columns() {
        return Stream.of(
                        new Column("number", 6),
                        new Column("kind", 10),
                        new Column("name", 32),
                        new Column("post", 22),
                        new Column("unitOfDay", 30),
                        new Column("unit", 30),
                        new Column("call", 40),
                        new Column("award", 30),
                        new Column("turn", 44))
                .map(column -> new Column(text("nomination.export." + column.heading()), column.width()))
                .toList();
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, VIETNAMESE);
    }
}
