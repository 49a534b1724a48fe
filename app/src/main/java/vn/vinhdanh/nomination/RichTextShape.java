package vn.vinhdanh.nomination;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import vn.vinhdanh.platform.text.TidyText;

/** Brings any HTML into the one shape that is kept: paragraphs and lists, in them words, bold, italics and line breaks. */
final class RichTextShape {

    private static final Map<String, String> EMPHASIS =
            Map.of("b", "strong", "strong", "strong", "i", "em", "em", "em");
    private static final String BLOCKS = "p,div,h1,h2,h3,h4,h5,h6,blockquote,pre,tr,ul,ol,li";
    private static final Set<String> BLOCK_NAMES = Set.of(BLOCKS.split(","));
    private static final Safelist KNOWN = new Safelist()
            .addTags("b", "i", "strong", "em", "br", "table", "tbody", "td")
            .addTags(BLOCK_NAMES.toArray(String[]::new));

    private final Document kept = Document.createShell("").outputSettings(output());

    /** What the HTML says, built anew: no attribute and no other element can come along. */
    String of(String html) {
        // drops scripts, styles, comments and foreign elements with what they hold
        var known = new Cleaner(KNOWN).clean(Jsoup.parseBodyFragment(html));
        blocks(known.body(), kept.body());
        kept.body().select("strong, em").forEach(run -> {
            if (run.text().isBlank()) {
                run.unwrap();
            }
        });
        kept.body().select("p, li").forEach(RichTextShape::trim);
        kept.body().select("p, li, ul, ol").stream()
                .filter(block -> block.text().isBlank())
                .forEach(Node::remove);
        return kept.body().html();
    }

    /** Well-formed, so that documents can take it as it is. */
    static Document.OutputSettings output() {
        return new Document.OutputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(false);
    }

    private void blocks(Element from, Element into) {
        var open = false;
        for (var node : from.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                open = false;
                if (isList(element)) {
                    list(element, into);
                } else {
                    blocks(element, into);
                }
            } else if (open || !isSpace(node)) {
                inline(node, open ? lineOf(into) : begin(into));
                open = true;
            }
        }
    }

    private void list(Element from, Element into) {
        var list = into.appendElement(from.normalName());
        for (var node : from.childNodes()) {
            // browsers nest a list beside the point it belongs to
            var last = list.lastElementChild();
            if (node instanceof Element nested && isList(nested)) {
                list(nested, last == null ? list.appendElement("li") : last);
            } else if (node instanceof Element point) {
                blocks(point, list.appendElement("li"));
            } else if (!isSpace(node)) {
                inline(node, list.appendElement("li"));
            }
        }
    }

    private static void inline(Node from, Element into) {
        if (from instanceof TextNode text) {
            into.appendText(TidyText.run(text.getWholeText()));
        } else if (from instanceof Element element) {
            if (element.normalName().equals("br")) {
                into.appendElement("br");
                return;
            }
            var emphasis = EMPHASIS.get(element.normalName());
            var place = emphasis == null ? into : into.appendElement(emphasis);
            element.childNodes().forEach(child -> inline(child, place));
            if (emphasis == null) {
                into.appendText(" ");
            }
        }
    }

    /** A new line: a paragraph of its own, in a point of a list only a break. */
    private static Element begin(Element into) {
        if (!into.normalName().equals("li")) {
            return into.appendElement("p");
        }
        if (into.childNodeSize() > 0) {
            into.appendElement("br");
        }
        return into;
    }

    private static Element lineOf(Element into) {
        var last = into.lastElementChild();
        return into.normalName().equals("li") || last == null ? into : last;
    }

    /** An element around blocks, such as the bold that some editors put around everything, is none of the words. */
    private static boolean isBlock(Element element) {
        return BLOCK_NAMES.contains(element.normalName())
                || element.select(BLOCKS).size() > 0;
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private static boolean isSpace(Node node) {
        return node instanceof TextNode text
                && TidyText.line(text.getWholeText()).isEmpty();
    }

    private static void trim(Element line) {
        for (var first = line.firstChild(); first != null && isEdge(first); first = line.firstChild()) {
            first.remove();
        }
        for (var last = line.lastChild(); last != null && isEdge(last); last = line.lastChild()) {
            last.remove();
        }
        if (line.firstChild() instanceof TextNode first) {
            first.text(first.getWholeText().stripLeading());
        }
        if (line.lastChild() instanceof TextNode last) {
            last.text(last.getWholeText().stripTrailing());
        }
    }

    private static boolean isEdge(Node node) {
        return isSpace(node) || node.nameIs("br");
    }
}
