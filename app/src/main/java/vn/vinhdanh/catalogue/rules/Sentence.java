package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text in which known facts stand in braces, such as "Công tác {số tháng công tác} tháng". What is in braces is one of our
 * own words; the letters between are those of a plain text.
 */
final class Sentence {

    static final String PHRASE = "phrase";
    private static final int LONGEST = 600;
    /** No quotation mark, backslash, brace or dollar sign: there is nothing to escape. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,:;()/%+“”‘’–?!&<>=°-]*");

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}|([^{}]+)");

    private Sentence() {}

    static boolean isPlain(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }

    /** How the decision engine puts the sentence together; nothing when a part of it is unknown. */
    static Optional<String> read(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        var part = PART.matcher(written);
        var end = 0;
        while (part.lookingAt()) {
            var read = part.group(1) == null
                    ? quoted(part.group(2))
                    : RuleWords.code(PHRASE, part.group(1).strip());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            parts.add(read.orElseThrow());
            end = part.end();
            part.region(end, written.length());
        }
        return end == written.length() ? Optional.of(String.join(" + ", parts)) : Optional.empty();
    }

    private static Optional<String> quoted(String text) {
        return Optional.of(text).filter(Sentence::isPlain).map(plain -> "\"" + plain + "\"");
    }

    /** The sentence as people write it. */
    static String written(String cell) {
        var written = new StringBuilder();
        for (var part : parts(cell)) {
            if (part.startsWith("\"")) {
                written.append(part, 1, part.length() - 1);
            } else {
                written.append('{')
                        .append(RuleWords.word(PHRASE, part).orElseThrow(() -> new IllegalStateException(part)))
                        .append('}');
            }
        }
        return written.toString();
    }

    /** What is joined by plus signs outside of quotation marks and parentheses. */
    private static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        var begin = 0;
        var depth = 0;
        var quoted = false;
        for (var at = 0; at < cell.length(); at++) {
            var letter = cell.charAt(at);
            quoted ^= letter == '"';
            if (!quoted) {
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
                if (depth == 0 && cell.startsWith(" + ", at)) {
                    parts.add(cell.substring(begin, at));
                    begin = at + 3;
                }
            }
        }
        parts.add(cell.substring(begin));
        return parts;
    }
}
