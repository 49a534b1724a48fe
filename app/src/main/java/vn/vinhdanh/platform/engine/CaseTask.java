package vn.vinhdanh.platform.engine;

import org.jspecify.annotations.Nullable;

/**
 * The step at which a case waits.
 *
 * @param assignee user name of who took it, null while nobody has
 */
public record CaseTask(String id, long caseId, @Nullable String assignee) {}
