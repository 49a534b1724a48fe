package vn.vinhdanh.register.past;

/**
 * A sum over old files.
 *
 * @param known what those that say a number come to
 * @param complete whether all of them say one; otherwise the sum is only the least that it can be
 */
public record StatedCount(long known, boolean complete) {}
