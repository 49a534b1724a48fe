package vn.vinhdanh.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search it: no case, no diacritics, đ as d, punctuation and white space as one space. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_THAN_LETTERS_AND_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedText() {}

    /** The folded form without any space, in which "so tttt" occurs in "Sở TT&TT". */
    public static String compact(String text) {
        return fold(text).replace(" ", "");
    }

    /** The folded form; folding twice changes nothing. Storage keeps the text as written. */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return OTHER_THAN_LETTERS_AND_DIGITS.matcher(lower).replaceAll(" ").strip();
    }
}
