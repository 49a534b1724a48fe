package vn.vinhdanh.ballot;

/** What was found in the box of one item after the vote was closed. */
public record BoxCount(long item, int agree, int disagree) {

    /** How many ballots were cast on the item. */
    public int ballots() {
        return agree + disagree;
    }
}
