package vn.vinhdanh.nomination;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import vn.vinhdanh.platform.text.TidyText;

/** Text with paragraphs, lists, bold and italics, and nothing else; kept as clean HTML. */
public final class RichText {

    private RichText() {}

    /** What is left of what a browser sends: nothing that could act, load or dress itself up. Cleaning twice changes nothing. */
    public static String clean(String html) {
        return new RichTextShape().of(html);
    }

    /** Each line a paragraph. */
    public static String ofPlain(String text) {
        return TidyText.lines(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + Entities.escape(line, RichTextShape.output()) + "</p>")
                .collect(Collectors.joining());
    }

    /** The words alone, each paragraph and each point of a list on a line of its own. */
    public static String plain(String clean) {
        var lines = Jsoup.parseBodyFragment(clean.replaceAll("<br ?/?>|</(p|h3|li)>|<[uo]l>", "\n$0"))
                .body()
                .wholeText();
        return Arrays.stream(lines.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** How many characters people would count; markup and line ends are none. */
    public static int length(String clean) {
        return Jsoup.parseBodyFragment(clean)
                .body()
                .nodeStream(TextNode.class)
                .mapToInt(text -> text.getWholeText()
                        .codePointCount(0, text.getWholeText().length()))
                .sum();
    }
}
