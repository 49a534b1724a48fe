package vn.vinhdanh.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** The achievement report: rich text under the headings of the official template. */
public final class Report {

    // rich text has no headings of its own, so that this cannot occur in it
    private static final Pattern HEADING = Pattern.compile("<h3 data-section=\"([a-z]+)\">([^<]*)</h3>");

    private final String html;

    private Report(String html) {
        this.html = html;
    }

    /** The report with these sections; those without a word are left out. */
    public static Report of(List<ReportSection> sections) {
        return new Report(sections.stream()
                .filter(section -> !section.isBlank())
                .map(ReportSection::html)
                .collect(Collectors.joining()));
    }

    /** A report that was written without headings. */
    public static Report plain(String text) {
        return new Report(RichText.ofPlain(text));
    }

    /** A report as the database keeps it: it was cleaned when it was written. */
    public static Report stored(String html) {
        return new Report(html);
    }

    /** Clean HTML, headings included: may stand in a page as it is. */
    public String html() {
        return html;
    }

    /** The sections in their order. */
    public List<ReportSection> sections() {
        var sections = new ArrayList<ReportSection>();
        var heading = HEADING.matcher(html);
        var code = "";
        var said = "";
        var from = 0;
        while (heading.find()) {
            sections.add(new ReportSection(code, said, html.substring(from, heading.start())));
            code = heading.group(1);
            said = Parser.unescapeEntities(heading.group(2), false);
            from = heading.end();
        }
        sections.add(new ReportSection(code, said, html.substring(from)));
        return sections.stream().filter(section -> !section.isBlank()).toList();
    }

    /** Whether nothing has been written. */
    public boolean isBlank() {
        return html.isEmpty();
    }

    /** How many characters have been written; headings do not count. */
    public int length() {
        return RichText.length(HEADING.matcher(html).replaceAll(""));
    }
}
