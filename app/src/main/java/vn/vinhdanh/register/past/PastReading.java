package vn.vinhdanh.register.past;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.AwardLevel;
import vn.vinhdanh.catalogue.KnownAwards;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.text.TidyText;

/** Reads one past award as typed or imported; notes every wrong cell, so that a person mends it once. */
public final class PastReading {

    private static final int LONGEST = 500;

    private final Map<PastColumn, String> cells;
    private final KnownAwards known;
    private final LocalDate today;
    private final Map<PastColumn, Reason> wrong = new EnumMap<>(PastColumn.class);

    public PastReading(Map<PastColumn, String> cells, KnownAwards known, LocalDate today) {
        this.cells = cells;
        this.known = known;
        this.today = today;
    }

    /** Why a cell keeps the award out; places are the names of columns. */
    public Map<PastColumn, Reason> wrong() {
        return wrong;
    }

    /** The award, unless a cell is wrong. */
    public Optional<PastAward> award() {
        var kind = kind();
        var award = required(PastColumn.AWARD);
        var level = level(award);
        var decided = date(PastColumn.DATE);
        var read = new PastAward(
                kind,
                required(PastColumn.NAME),
                text(PastColumn.POST),
                text(PastColumn.UNIT),
                count(PastColumn.COLLECTIVES, kind),
                count(PastColumn.INDIVIDUALS, kind),
                award,
                known.code(award),
                level,
                text(PastColumn.AUTHORITY),
                text(PastColumn.NUMBER),
                decided,
                year(decided),
                text(PastColumn.OCCASION),
                date(PastColumn.HANDED),
                text(PastColumn.PRESENTER),
                required(PastColumn.SOURCE));
        return wrong.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    private PastKind kind() {
        var kind = PastKind.written(text(PastColumn.KIND));
        if (kind.isEmpty()) {
            wrong(PastColumn.KIND, "register.past.wrong.kind");
        }
        return kind.orElse(PastKind.INDIVIDUAL);
    }

    /** Who decided is never concluded from the award: what is not stated stays unknown. */
    private @Nullable AwardLevel level(String award) {
        var written = PastLevel.written(text(PastColumn.LEVEL));
        if (written.isEmpty()) {
            wrong(PastColumn.LEVEL, "register.past.wrong.level");
        }
        var level = written.map(PastLevel::level).orElse(null);
        var candidates = known.candidates(award);
        if (candidates.isEmpty() && !award.isEmpty()) {
            wrong(PastColumn.AWARD, "register.past.wrong.award");
        } else if (level != null
                && candidates.stream().noneMatch(each -> each.levels().contains(level))) {
            wrong(
                    PastColumn.LEVEL,
                    "register.past.wrong.authority",
                    award,
                    KnownAwards.named(candidates),
                    candidates.isEmpty() ? "" : candidates.get(0).basis());
        }
        return level;
    }

    private @Nullable Integer count(PastColumn column, PastKind kind) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (kind != PastKind.GROUP) {
            wrong(column, "register.past.wrong.countOfOne");
        } else if (!text.matches("\\d{1,5}")) {
            wrong(column, "register.past.wrong.count");
        } else {
            return Integer.valueOf(text);
        }
        return null;
    }

    private PartialDate date(PastColumn column) {
        var date = PartialDate.written(text(column));
        if (date.isEmpty()) {
            wrong(column, "register.past.wrong.date");
        } else if (date.get().isAfter(today)) {
            wrong(column, "register.past.wrong.future");
        }
        return date.orElse(PartialDate.UNKNOWN);
    }

    /** Nobody decides about an achievement before it is made. */
    private @Nullable Integer year(PartialDate decided) {
        var text = text(PastColumn.YEAR);
        if (text.isEmpty()) {
            return null;
        }
        var year = PartialDate.written(text)
                .filter(date -> date.precision() == PartialDate.Precision.YEAR)
                .map(PartialDate::first)
                .orElse(null);
        if (year == null) {
            wrong(PastColumn.YEAR, "register.past.wrong.year");
        } else if (year.isAfter(today)) {
            wrong(PastColumn.YEAR, "register.past.wrong.future");
        } else if (decided.first() != null && year.getYear() > decided.first().getYear()) {
            wrong(PastColumn.YEAR, "register.past.wrong.yearAfterDecision");
        } else {
            return year.getYear();
        }
        return null;
    }

    private String required(PastColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            wrong(column, "register.past.wrong.missing");
        }
        return text;
    }

    private String text(PastColumn column) {
        var text = TidyText.line(cells.getOrDefault(column, ""));
        if (text.startsWith("=")) {
            wrong(column, "register.past.wrong.formula");
        } else if (text.length() > LONGEST) {
            wrong(column, "register.past.wrong.tooLong", LONGEST);
        }
        return text;
    }

    /** The first reason at a cell is enough. */
    private void wrong(PastColumn column, String text, Object... values) {
        wrong.putIfAbsent(column, Reason.at(column.name(), text, values));
    }
}
