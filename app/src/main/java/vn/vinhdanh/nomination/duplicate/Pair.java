package vn.vinhdanh.nomination.duplicate;

/** Two nominations, the older one first. */
record Pair(long first, long second) {

    static Pair of(long one, long other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
