package vn.vinhdanh.nomination.duplicate;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** How near two folded names are. */
final class Spelling {

    private static final LevenshteinDistance AT_MOST_ONE = new LevenshteinDistance(1);

    private Spelling() {}

    /** Whether one letter more, less or other makes the one the other; equal names are not. */
    static boolean isOneLetterApart(String one, String other) {
        return AT_MOST_ONE.apply(one, other) == 1;
    }
}
