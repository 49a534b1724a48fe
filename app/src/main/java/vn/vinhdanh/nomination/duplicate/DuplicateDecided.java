package vn.vinhdanh.nomination.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * The office has decided about two nominations that concern both proposers.
 *
 * @param keeps the one that is kept, null where they honour different achievements
 */
public record DuplicateDecided(DuplicatePair pair, @Nullable Long keeps) {}
