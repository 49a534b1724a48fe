package vn.vinhdanh.nomination;

/** How many nominees of each kind stand in a list, and how many its unit has withdrawn. */
public record NomineeCounts(int collectives, int individuals, int withdrawn) {

    /** Rows of the list, the withdrawn ones included. */
    public int total() {
        return collectives + individuals + withdrawn;
    }
}
