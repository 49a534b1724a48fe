package vn.vinhdanh.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people type and paste it, in the one form in which it is kept: composed letters, plain spaces, nothing invisible. */
public final class TidyText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cn}\\p{Co}&&[^\\n]]|[\\p{Cc}&&[^\\n\\t\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACES_IN_A_LINE = Pattern.compile("[\\t\\p{Z}]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");

    private TidyText() {}

    /** A name or another single line. */
    public static String line(String text) {
        return SPACES.matcher(visible(text)).replaceAll(" ").strip();
    }

    /** A text of several lines, which stay. */
    public static String lines(String text) {
        var lines = LINE_ENDS.matcher(visible(text)).replaceAll("\n");
        return SPACES_IN_A_LINE.matcher(lines).replaceAll(" ").strip();
    }

    /** Words within a line, whose neighbours stand elsewhere: spaces at the ends stay. */
    public static String run(String text) {
        return SPACES.matcher(visible(text)).replaceAll(" ");
    }

    private static String visible(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }
}
