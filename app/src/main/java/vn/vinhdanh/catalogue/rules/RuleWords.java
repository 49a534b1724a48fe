package vn.vinhdanh.catalogue.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people write in a cell for what the decision engine knows by a code; nothing else is known. */
final class RuleWords {

    private static final Map<String, Map<String, String>> WORDS = read();

    private RuleWords() {}

    /** Whether there are words for the fact. */
    static boolean know(String kind) {
        return WORDS.containsKey(kind);
    }

    /** The word for the code, if there is one. */
    static Optional<String> word(String kind, String code) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(code));
    }

    /** The code behind the word, however it is capitalized. */
    static Optional<String> code(String kind, String word) {
        var asked = word.toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(each -> each.getValue().toLowerCase(Locale.ROOT).equals(asked))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All words of the kind. */
    static Collection<String> all(String kind) {
        return WORDS.getOrDefault(kind, Map.of()).values();
    }

    private static Map<String, Map<String, String>> read() {
        var words = new LinkedHashMap<String, Map<String, String>>();
        SemicolonFile.rows(SemicolonFile.bytes("eligibility/words.csv"), 1)
                .forEach(line -> words.computeIfAbsent(line[0], kind -> new LinkedHashMap<>())
                        .put(line[1], line[2]));
        return words;
    }
}
