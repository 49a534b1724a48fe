package vn.vinhdanh.workflow;

/**
 * A case that does not stand where its process says it stands.
 *
 * @param department whose case it is; empty when nobody's
 * @param sentence what is wrong, for a process admin
 */
public record Disagreement(String process, long caseId, String department, String sentence) {}
