package vn.vinhdanh.nomination.version;

import java.util.List;
import vn.vinhdanh.nomination.RowChange;

/** In what a row of two versions differs, field by field and file by file. */
record RowDifference(RowChange row, List<FieldDifference> fields, List<FileDifference> files) {}
