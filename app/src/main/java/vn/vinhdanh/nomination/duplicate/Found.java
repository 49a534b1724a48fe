package vn.vinhdanh.nomination.duplicate;

/**
 * What was found about a pair.
 *
 * @param certain whether it is one nominee for sure, so that somebody must decide
 * @param likeness of the two reports in percent, 0 where they are not alike
 */
record Found(Pair pair, Kind kind, boolean certain, int likeness) {}
