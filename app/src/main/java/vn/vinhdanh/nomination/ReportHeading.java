package vn.vinhdanh.nomination;

/**
 * A heading of the template of achievement reports.
 *
 * @param main whether text that was written without headings belongs here
 */
public record ReportHeading(String code, String heading, String hint, boolean main) {

    /** The section under this heading. */
    public ReportSection with(String text) {
        return new ReportSection(code, heading, text);
    }
}
