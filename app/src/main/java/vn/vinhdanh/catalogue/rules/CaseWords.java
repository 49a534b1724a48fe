package vn.vinhdanh.catalogue.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.catalogue.rules.RuleSheet.Answer;
import vn.vinhdanh.catalogue.rules.RuleSheet.CaseLine;

/** Puts cases into words. */
final class CaseWords {

    private final Map<String, String> awards;
    private final Map<String, String> conditions;

    /** With the words of conditions as these tables have them. */
    CaseWords(Map<String, String> awards, List<RuleTable> tables) {
        this.awards = awards;
        conditions = tables.stream()
                .filter(table -> table.id().equals("conditions"))
                .flatMap(table -> table.rows().stream()
                        .map(row -> Map.entry(
                                bare(row.cells().get(table.output("code"))),
                                bare(row.cells().get(table.output("text"))))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one));
    }

    CaseLine line(CaseReport.Changed changed) {
        var about = changed.about();
        return new CaseLine(
                about.number(),
                awards.getOrDefault(about.award(), about.award()),
                about.regime().name(),
                RuleWords.word("kind", about.facts().kind().name()).orElseThrow(),
                about.changed().isEmpty() ? "" : facts(about.changed()),
                about.source(),
                changed.lines().stream()
                        .map(line -> new Answer(
                                conditions.getOrDefault(line.code(), line.code()),
                                answer(line.expected()),
                                answer(line.before()),
                                answer(line.after())))
                        .toList());
    }

    private static String facts(String changed) {
        return RuleCase.facts(changed).entrySet().stream()
                .map(fact -> RuleWords.word("fact", fact.getKey()).orElse(fact.getKey()) + ": "
                        + value(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String value(String fact, String value) {
        return switch (value) {
            case "_" -> "chưa khai";
            case "true" -> "có";
            case "false" -> "không";
            default -> RuleWords.word(fact, value).orElse(value);
        };
    }

    private static String answer(String sign) {
        return switch (sign) {
            case "+" -> outcome("MET");
            case "-" -> outcome("NOT_MET");
            case "?" -> outcome("UNDECIDED");
            default -> "không xét";
        };
    }

    private static String outcome(String code) {
        return RuleWords.word("outcome", code).orElseThrow();
    }

    private static String bare(String cell) {
        return cell.substring(1, cell.length() - 1);
    }
}
