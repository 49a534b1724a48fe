package vn.vinhdanh.nomination.version;

/** A run of words that two texts share, or that only one of them has. */
record Piece(String text, Side side) {

    /** Which of the two texts has it. */
    enum Side {
        BOTH,
        OLD,
        NEW
    }
}
