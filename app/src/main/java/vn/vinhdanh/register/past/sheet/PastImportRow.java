package vn.vinhdanh.register.past.sheet;

import java.util.Map;
import vn.vinhdanh.register.past.PastColumn;

/**
 * A row under repair.
 *
 * @param line its number in the file
 */
record PastImportRow(long id, int line, Map<PastColumn, String> cells) {}
