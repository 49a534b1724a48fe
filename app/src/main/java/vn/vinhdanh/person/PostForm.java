package vn.vinhdanh.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.text.TidyText;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * What somebody types about a post, kept as typed until it is right.
 *
 * @param unit code of a unit of the department, empty when {@code body} names another body in words
 * @param from empty where nobody knows since when
 * @param to empty while the post is held
 */
record PostForm(
        @Nullable String title,
        @Nullable String unit,
        @Nullable String body,
        @Nullable String from,
        @Nullable String to) {

    private static final int LONGEST = 200;

    static final PostForm EMPTY = new PostForm("", "", "", "", "");

    PostForm {
        title = tidy(title);
        unit = tidy(unit);
        body = tidy(body);
        from = tidy(from);
        to = tidy(to);
    }

    static PostForm of(Post post) {
        return new PostForm(post.title(), post.unit(), post.body(), text(post.fromDate()), text(post.toDate()));
    }

    boolean isBlank() {
        return equals(EMPTY);
    }

    @Nullable
    String unitCode() {
        return tidy(unit).isEmpty() ? null : unit;
    }

    @Nullable
    LocalDate firstDay() {
        return VietnameseDate.typed(tidy(from)).orElse(null);
    }

    @Nullable
    LocalDate lastDay() {
        return VietnameseDate.typed(tidy(to)).orElse(null);
    }

    /** Why it cannot be kept, each reason at its field. */
    List<Reason> faults(Collection<String> units) {
        var reasons = new ArrayList<Reason>();
        if (tidy(title).isEmpty()) {
            reasons.add(Reason.at("title", "person.wrong.title"));
        }
        var isInside = !tidy(unit).isEmpty();
        if (isInside == !tidy(body).isEmpty() || (isInside && !units.contains(unit))) {
            reasons.add(Reason.at("unit", "person.wrong.place"));
        }
        Stream.of("title", "body")
                .filter(field -> tidy(field.equals("title") ? title : body).length() > LONGEST)
                .forEach(field -> reasons.add(Reason.at(field, "person.wrong.tooLong", LONGEST)));
        var first = firstDay();
        var last = lastDay();
        if (first == null && !tidy(from).isEmpty()) {
            reasons.add(Reason.at("from", "person.wrong.day"));
        }
        if (last == null && !tidy(to).isEmpty()) {
            reasons.add(Reason.at("to", "person.wrong.day"));
        }
        if (first != null && last != null && last.isBefore(first)) {
            reasons.add(Reason.at("to", "person.wrong.endsBeforeStart"));
        }
        return reasons;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : VietnameseDate.of(day);
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : TidyText.line(typed);
    }
}
