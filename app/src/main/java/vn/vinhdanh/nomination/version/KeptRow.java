package vn.vinhdanh.nomination.version;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Report;
import vn.vinhdanh.nomination.StatedField;

/**
 * A nominee as a version has it.
 *
 * @param fields what the unit had stated, by the name of the column; missing where it had stated nothing
 */
record KeptRow(
        long nominationId, RecipientKind kind, String name, Map<String, String> fields, List<EvidenceFile> files) {

    /** What had been stated in the field, null where nothing. */
    public @Nullable String value(StatedField field) {
        return fields.get(field.column());
    }

    public Report report() {
        return Report.stored(fields.getOrDefault(StatedField.REPORT.column(), ""));
    }
}
