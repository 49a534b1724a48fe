package vn.vinhdanh.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Under which headings the achievement report of a person or a collective is written.
 *
 * @param basis where the template is found
 * @param verified whether two people have compared it with the text of the law
 */
public record ReportTemplate(List<ReportHeading> headings, String basis, boolean verified) {

    /** What stands under each heading, by code; what has no heading of its own here stands under the main one. */
    public Map<String, String> sorted(Report report) {
        var texts = new LinkedHashMap<String, String>();
        headings.forEach(heading -> texts.put(heading.code(), ""));
        var main = headings.stream().filter(ReportHeading::main).findFirst().orElseThrow();
        report.sections()
                .forEach(section -> texts.merge(
                        texts.containsKey(section.code()) ? section.code() : main.code(),
                        section.text(),
                        String::concat));
        return texts;
    }

    /** The report with a text under each heading, by code. */
    public Report filled(Map<String, String> texts) {
        return Report.of(headings.stream()
                .map(heading -> heading.with(texts.getOrDefault(heading.code(), "")))
                .toList());
    }
}
