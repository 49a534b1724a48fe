package vn.vinhdanh.nomination.quota;

/**
 * Those of whom a share may be honoured.
 *
 * @param standing proposed, and neither refused nor out: what is known before the vote
 * @param approved those of them to whom the council has agreed
 */
record Base(int standing, int approved) {

    static final Base NOBODY = new Base(0, 0);

    /** How many the council has still to vote on; with none left, the second count is the last. */
    public int awaited() {
        return standing - approved;
    }
}
