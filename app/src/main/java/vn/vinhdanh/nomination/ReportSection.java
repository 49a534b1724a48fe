package vn.vinhdanh.nomination;

import org.jsoup.nodes.Entities;

/**
 * A part of an achievement report.
 *
 * @param code of the heading in the template, empty for text that was written without headings
 * @param text rich text; cleaned here, wherever it comes from
 */
public record ReportSection(String code, String heading, String text) {

    public ReportSection {
        text = RichText.clean(text);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** As it is kept and shown. */
    String html() {
        if (code.isEmpty()) {
            return text;
        }
        var said = Entities.escape(heading, RichTextShape.output());
        return "<h3 data-section=\"%s\">%s</h3>%s".formatted(code, said, text);
    }
}
