package vn.vinhdanh.nomination;

/** How many nominees of each kind. */
public record NomineeCounts(int collectives, int individuals) {

    public int total() {
        return collectives + individuals;
    }
}
