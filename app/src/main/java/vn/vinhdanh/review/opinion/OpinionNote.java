package vn.vinhdanh.review.opinion;

import org.jspecify.annotations.Nullable;

/**
 * What a division's officer writes about one nomination.
 *
 * @param answer null while undecided
 * @param version of the opinion that the officer saw
 */
public record OpinionNote(long nominationId, @Nullable Answer answer, String reason, int version) {}
