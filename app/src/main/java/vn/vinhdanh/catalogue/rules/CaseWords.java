package vn.vinhdanh.catalogue.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vinhdanh.catalogue.rules.RuleSheet.Answer;
import vn.vinhdanh.catalogue.rules.RuleSheet.CaseLine;

/** Puts cases into words. */
final class CaseWords {

    private final Map<String, String> awards;
    private final RuleTable conditions;

    /** With the words of conditions as these tables have them. */
    CaseWords(Map<String, String> awards, List<RuleTable> tables) {
        this.awards = awards;
        conditions = tables.stream()
                .filter(table -> table.id().equals("conditions"))
                .findFirst()
                .orElseThrow();
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
                                condition(about, line.code()),
                                answer(line.expected()),
                                answer(line.before()),
                                answer(line.after())))
                        .toList());
    }

    /** What the condition says for the award, the regime and the kind of nominee. */
    private String condition(RuleCase about, String code) {
        var asked = List.of(
                about.award(), about.regime().name(), about.facts().kind().name());
        return conditions.rows().stream()
                .map(RuleRow::cells)
                .filter(cells ->
                        OutputGrammar.bare(cells.get(conditions.output("code"))).equals(code))
                .filter(cells -> IntStream.range(0, asked.size())
                        .allMatch(place ->
                                cells.get(place).isEmpty() || cells.get(place).contains('"' + asked.get(place) + '"')))
                .map(cells -> OutputGrammar.bare(cells.get(conditions.output("text"))))
                .findFirst()
                .orElse(code);
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
}
