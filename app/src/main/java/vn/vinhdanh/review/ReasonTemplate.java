package vn.vinhdanh.review;

/**
 * A reason that officers write again and again.
 *
 * @param own whether the department wrote it itself; the others ship with the product
 */
public record ReasonTemplate(long id, Verdict verdict, String text, boolean own) {}
