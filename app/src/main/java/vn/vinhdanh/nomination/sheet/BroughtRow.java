package vn.vinhdanh.nomination.sheet;

import java.util.List;

/**
 * A row as somebody brought it.
 *
 * @param reference the row under repair that it is meant to replace, 0 for none
 * @param line its number in the file
 * @param cells one for each {@link NomineeColumn}
 */
record BroughtRow(long reference, int line, List<String> cells) {}
