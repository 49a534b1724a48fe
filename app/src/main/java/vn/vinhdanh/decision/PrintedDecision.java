package vn.vinhdanh.decision;

import java.util.List;
import java.util.regex.Pattern;
import vn.vinhdanh.document.PdfText;

/**
 * What the printed decision says, read back from the PDF itself.
 *
 * @param title the counts in article 1
 * @param collectives the rows of the first annex
 * @param individuals the rows of the second annex
 */
record PrintedDecision(RecipientTally title, List<String> collectives, List<String> individuals) {

    private static final Pattern ARTICLE = Pattern.compile("Điều 1\\.(.*?)Điều 2\\.");
    private static final Pattern COLLECTIVES = Pattern.compile("(\\d+) tập thể");
    private static final Pattern INDIVIDUALS = Pattern.compile("(\\d+) cá nhân");

    static PrintedDecision read(byte[] pdf) {
        var lines = PdfText.lines(pdf);
        var article = ARTICLE.matcher(String.join(" ", lines));
        var text = article.find() ? article.group(1) : "";
        var individuals = PrintedRows.under("Phụ lục II", lines);
        return new PrintedDecision(
                new RecipientTally(number(COLLECTIVES, text), number(INDIVIDUALS, text)),
                PrintedRows.under("Phụ lục I", lines),
                individuals.isEmpty() ? PrintedRows.under("Phụ lục", lines) : individuals);
    }

    RecipientTally annexes() {
        return new RecipientTally(collectives.size(), individuals.size());
    }

    private static int number(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? Integer.parseInt(match.group(1)) : 0;
    }
}
