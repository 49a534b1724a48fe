package vn.vinhdanh.nomination.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.FurtherFacts;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Report;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.platform.text.TidyText;

/** Reads one row; notes every wrong cell in it, so that a person mends it once. */
final class RowReading {

    private static final Map<String, RecipientKind> KINDS =
            Map.of("tap the", RecipientKind.COLLECTIVE, "ca nhan", RecipientKind.INDIVIDUAL);
    private static final Map<String, Boolean> ANSWERS = Map.of("co", true, "khong", false);
    private static final Map<String, TaskResult> RESULTS = Map.of(
            "htxsnv", TaskResult.HTXSNV,
            "hoan thanh xuat sac", TaskResult.HTXSNV,
            "hoan thanh xuat sac nhiem vu", TaskResult.HTXSNV,
            "htt", TaskResult.HTT,
            "hoan thanh tot", TaskResult.HTT,
            "hoan thanh tot nhiem vu", TaskResult.HTT,
            "kht", TaskResult.KHT,
            "khong hoan thanh", TaskResult.KHT,
            "khong hoan thanh nhiem vu", TaskResult.KHT);

    private final List<String> cells;
    private final List<WrongCell> wrong = new ArrayList<>();

    /** Reads the cells, one for each {@link NomineeColumn}. */
    RowReading(List<String> cells) {
        this.cells = cells;
    }

    List<WrongCell> wrongCells() {
        return wrong;
    }

    /** The nominee of the row with what is asked about its kind, unless a cell is wrong. */
    Optional<NomineeEntry> entry(String defaultUnit, Map<RecipientKind, Set<FurtherFact>> asked) {
        var kind = one(NomineeColumn.KIND, KINDS, "nomination.sheet.kind");
        if (kind == null && line(NomineeColumn.KIND).isEmpty()) {
            wrong(NomineeColumn.KIND, Reason.of("nomination.sheet.kind"));
        }
        var unit = line(NomineeColumn.UNIT);
        var nominee = new Nominee(
                kind == null ? RecipientKind.INDIVIDUAL : kind,
                line(NomineeColumn.NAME),
                line(NomineeColumn.POST),
                unit.isEmpty() ? defaultUnit : unit);
        var report = Report.plain(TidyText.lines(text(NomineeColumn.REPORT)));
        var entry =
                new NomineeEntry(nominee, facts(), further(asked.getOrDefault(nominee.kind(), Set.of())), report, "");
        entry.faults().forEach(this::wrongField);
        return wrong.isEmpty() ? Optional.of(entry) : Optional.empty();
    }

    private StatedFacts facts() {
        return new StatedFacts(
                months(),
                one(NomineeColumn.RESULT, RESULTS, "nomination.sheet.result"),
                answer(NomineeColumn.DISCIPLINED),
                answer(NomineeColumn.CONDUCT),
                answer(NomineeColumn.SAME),
                answer(NomineeColumn.THEMATIC));
    }

    private FurtherFacts further(Set<FurtherFact> asked) {
        var answers = new EnumMap<FurtherFact, String>(FurtherFact.class);
        for (var column : NomineeColumn.asking(asked)) {
            column.fact().ifPresent(fact -> further(column, fact).ifPresent(answer -> answers.put(fact, answer)));
        }
        return new FurtherFacts(answers);
    }

    private Optional<String> further(NomineeColumn column, FurtherFact fact) {
        return switch (fact.answer()) {
            case NUMBER -> number(column);
            case YES_OR_NO -> Optional.ofNullable(answer(column)).map(String::valueOf);
            case CHOICE -> choice(column, fact);
        };
    }

    private Optional<String> number(NomineeColumn column) {
        var text = line(column);
        if (!text.matches("\\d{0,4}")) {
            wrong(column, Reason.of("nomination.sheet.number"));
            return Optional.empty();
        }
        return Optional.of(text).filter(stated -> !stated.isEmpty());
    }

    private Optional<String> choice(NomineeColumn column, FurtherFact fact) {
        var known = new HashMap<String, String>();
        for (var index = 0; index < column.words().size(); index++) {
            known.put(FoldedText.fold(column.words().get(index)), fact.choices().get(index));
        }
        return Optional.ofNullable(one(column, known, "nomination.sheet.choice"));
    }

    private @Nullable Boolean answer(NomineeColumn column) {
        return one(column, ANSWERS, "nomination.sheet.answer");
    }

    private @Nullable Integer months() {
        var text = line(NomineeColumn.MONTHS);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,5}")) {
            wrong(NomineeColumn.MONTHS, Reason.of("nomination.sheet.months"));
            return null;
        }
        return Integer.valueOf(text);
    }

    private <T> @Nullable T one(NomineeColumn column, Map<String, T> known, String refusal) {
        var text = FoldedText.fold(text(column));
        if (!text.isEmpty() && !known.containsKey(text)) {
            wrong(column, Reason.of(refusal, String.join(", ", column.words())));
        }
        return known.get(text);
    }

    private String line(NomineeColumn column) {
        return TidyText.line(text(column));
    }

    private String text(NomineeColumn column) {
        var cell = SheetCell.of(cells.get(column.ordinal()));
        if (cell.formula() && !(column == NomineeColumn.REPORT && cell.isListOfPoints())) {
            wrong(column, Reason.of("nomination.sheet.formula"));
            return "";
        }
        return cell.text();
    }

    private void wrongField(Reason fault) {
        for (var column : NomineeColumn.values()) {
            if (column.field().equals(fault.place())) {
                wrong(column, fault);
            }
        }
    }

    /** The first reason at a cell is enough. */
    private void wrong(NomineeColumn column, Reason reason) {
        if (wrong.stream().noneMatch(known -> known.column() == column)) {
            wrong.add(new WrongCell(column, reason));
        }
    }
}
