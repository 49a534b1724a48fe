package vn.vinhdanh.catalogue.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.catalogue.FurtherFact;

/**
 * Cells that say what holds: a code, one of a few words, a list of them, or a text.
 *
 * @param reading how the decision engine reads the cell
 * @param writing how people write it
 */
record OutputGrammar(
        String allowed,
        List<String> words,
        Function<String, Optional<String>> reading,
        Function<String, String> writing)
        implements CellGrammar {

    private static final String NOTHING = "-";

    static OutputGrammar of(RuleColumn column, Set<String> awards) {
        return switch (column.about()) {
            case "code" -> new OutputGrammar("code", List.of(), OutputGrammar::code, OutputGrammar::bare);
            case "table", "outcome" -> word(column.about());
            case "verified" ->
                new OutputGrammar("flag", List.of("có", "không"), OutputGrammar::flag, OutputGrammar::flagged);
            case "asks" -> list("facts", facts(), OutputGrammar::fact, OutputGrammar::factWord);
            case "titles", "forms" ->
                list(
                        "awardList",
                        List.copyOf(awards),
                        word -> Optional.of(word).filter(awards::contains),
                        code -> code);
            case "facts" ->
                new OutputGrammar(
                        "sentence", List.copyOf(RuleWords.all(Sentence.PHRASE)), Sentence::read, Sentence::written);
            default -> new OutputGrammar("text", List.of(), OutputGrammar::text, OutputGrammar::bare);
        };
    }

    @Override
    public Optional<String> read(String written) {
        return reading.apply(written);
    }

    @Override
    public String written(String cell) {
        return writing.apply(cell);
    }

    private static OutputGrammar word(String kind) {
        return new OutputGrammar(
                "word",
                List.copyOf(RuleWords.all(kind)),
                written -> RuleWords.code(kind, written).map(OutputGrammar::quoted),
                cell -> RuleWords.word(kind, bare(cell)).orElse(bare(cell)));
    }

    private static OutputGrammar list(
            String allowed,
            List<String> words,
            Function<String, Optional<String>> code,
            Function<String, String> word) {
        return new OutputGrammar(
                allowed,
                words,
                written -> codes(written, code).map(OutputGrammar::quoted),
                cell -> bare(cell).isEmpty()
                        ? NOTHING
                        : Arrays.stream(bare(cell).split(" ")).map(word).collect(Collectors.joining(", ")));
    }

    private static Optional<String> codes(String written, Function<String, Optional<String>> code) {
        if (written.isEmpty() || written.equals(NOTHING)) {
            return Optional.of("");
        }
        var read = Arrays.stream(written.split("\\s*,\\s*", -1)).map(code).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().map(Optional::orElseThrow).collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private static Optional<String> code(String written) {
        return Optional.of(written)
                .filter(code -> code.matches("[A-Z][A-Z0-9_]{1,39}"))
                .map(OutputGrammar::quoted);
    }

    private static Optional<String> text(String written) {
        return Optional.of(written)
                .filter(text -> !text.isEmpty() && Sentence.isPlain(text))
                .map(OutputGrammar::quoted);
    }

    private static Optional<String> flag(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "có" -> Optional.of("true");
            case "không" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static String flagged(String cell) {
        return cell.equals("true") ? "có" : "không";
    }

    private static List<String> facts() {
        return Arrays.stream(FurtherFact.values())
                .map(fact -> factWord(fact.place()))
                .toList();
    }

    private static Optional<String> fact(String word) {
        return RuleWords.code("fact", word).filter(code -> FurtherFact.at(code).isPresent());
    }

    private static String factWord(String code) {
        return RuleWords.word("fact", code).orElseThrow();
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    static String bare(String cell) {
        return cell.substring(1, cell.length() - 1);
    }
}
