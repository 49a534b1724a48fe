package vn.vinhdanh.nomination.duplicate;

/** When two reports are alike; the same whichever of the two comes first. */
final class Likeness {

    /** Fewer words in common are formula: "hoàn thành xuất sắc nhiệm vụ được giao" and what goes with it. */
    static final int LEAST_SHARED = 30;

    /** Part of the shorter report, in percent: less is a quotation of the same event, not a copied report. */
    static final int LEAST_PART = 25;

    /** What more reports of a department say is a phrase of the house or of the template. */
    static final int COMMON = 20;

    private Likeness() {}

    /** Which part of the shorter report the other one has as well, in percent; 0 where they are not alike. */
    static int of(int shared, int one, int other) {
        var shorter = Math.min(one, other);
        var part = shorter == 0 ? 0 : 100 * Math.min(shared, shorter) / shorter;
        return shared < LEAST_SHARED || part < LEAST_PART ? 0 : part;
    }

    static int of(Shingles one, Shingles other) {
        return of(one.sharedWith(other).size(), one.all().size(), other.all().size());
    }
}
