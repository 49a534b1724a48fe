package vn.vinhdanh.catalogue.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vinhdanh.catalogue.Regime;

/**
 * Cells that ask: a dash for anything, missing or stated, yes or no, a list of words, and for numbers and days a comparison,
 * a range or a list.
 *
 * @param values what the engine takes for each word that may be listed; without words, values are numbers or days
 */
record InputGrammar(String allowed, Map<String, String> values, Function<String, Optional<String>> measure)
        implements CellGrammar {

    private static final String ANYTHING = "-";
    private static final String MISSING = "chưa khai";
    private static final String STATED = "đã khai";
    private static final Map<String, String> YES_NO = Map.of("có", "true", "không", "false");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|=)\\s*(\\S+)");
    private static final Pattern RANGE = Pattern.compile("([\\[(])\\s*(\\S+?)\\s*\\.\\.\\s*(\\S+?)\\s*([])])");
    private static final Pattern LISTED = Pattern.compile("\\s*,\\s*");
    private static final int MOST_LISTED = 60;

    static InputGrammar of(RuleColumn column, Set<String> awards) {
        return switch (column.type()) {
            case "integer" -> new InputGrammar("number", Map.of(), Measure::number);
            case "date" -> new InputGrammar("day", Map.of(), Measure::day);
            case "boolean" -> new InputGrammar("yesNo", YES_NO, word -> Optional.empty());
            default -> new InputGrammar(kind(column.about()), listed(column.about(), awards), word -> Optional.empty());
        };
    }

    private static String kind(String about) {
        return switch (about) {
            case "award" -> "awards";
            case "regime" -> "regimes";
            default -> RuleWords.know(about) ? "words" : "presence";
        };
    }

    private static Map<String, String> listed(String about, Set<String> awards) {
        return switch (about) {
            case "award" -> quoted(awards);
            case "regime" ->
                quoted(Arrays.stream(Regime.values()).map(Regime::name).toList());
            default -> {
                var words = new LinkedHashMap<String, String>();
                RuleWords.all(about)
                        .forEach(word -> words.put(
                                word,
                                OutputGrammar.quoted(RuleWords.code(about, word).orElseThrow())));
                yield words;
            }
        };
    }

    private static Map<String, String> quoted(Iterable<String> codes) {
        var values = new LinkedHashMap<String, String>();
        codes.forEach(code -> values.put(code, OutputGrammar.quoted(code)));
        return values;
    }

    @Override
    public List<String> words() {
        return List.copyOf(values.keySet());
    }

    @Override
    public Optional<String> read(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "", ANYTHING -> Optional.of("");
            case MISSING -> Optional.of("null");
            case STATED -> Optional.of("not(null)");
            default -> values.isEmpty() ? measured(written) : list(written, this::value);
        };
    }

    private Optional<String> value(String word) {
        var bare = word.matches("\"[^\"]*\"") ? word.substring(1, word.length() - 1) : word;
        return values.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(bare))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<String> measured(String written) {
        var comparison = COMPARISON.matcher(written);
        if (comparison.matches()) {
            var sign = comparison.group(1).equals("=") ? "" : comparison.group(1) + " ";
            return measure.apply(comparison.group(2)).map(value -> sign + value);
        }
        var range = RANGE.matcher(written);
        if (range.matches()) {
            return measure.apply(range.group(2)).flatMap(low -> measure.apply(range.group(3))
                    .map(high -> range.group(1) + low + ".." + high + range.group(4)));
        }
        return list(written, measure);
    }

    private static Optional<String> list(String written, Function<String, Optional<String>> each) {
        var read = Arrays.stream(LISTED.split(written, MOST_LISTED)).map(each).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().map(Optional::orElseThrow).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    @Override
    public String written(String cell) {
        return switch (cell) {
            case "" -> ANYTHING;
            case "null" -> MISSING;
            case "not(null)" -> STATED;
            default -> values.isEmpty() ? Measure.written(cell) : worded(cell);
        };
    }

    private String worded(String cell) {
        return Arrays.stream(LISTED.split(cell, MOST_LISTED)).map(this::word).collect(Collectors.joining(", "));
    }

    private String word(String value) {
        return values.entrySet().stream()
                .filter(each -> each.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(value.replace("\"", "")); // an award that the catalogue has no more
    }
}
