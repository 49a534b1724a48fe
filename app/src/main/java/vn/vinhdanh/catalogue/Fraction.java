package vn.vinhdanh.catalogue;

/** An exact share such as two thirds; nothing is rounded when it is compared. */
public record Fraction(long numerator, long denominator) {

    public Fraction {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
    }

    /** Reads {@code 2/3}. */
    public static Fraction parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a share: " + text);
        }
        return new Fraction(
                Long.parseLong(text.substring(0, slash).strip()),
                Long.parseLong(text.substring(slash + 1).strip()));
    }

    /** Whether {@code part} of {@code whole} is at least this share; of nothing, no share is reached. */
    public boolean isReachedBy(long part, long whole) {
        return whole > 0 && Math.multiplyExact(part, denominator) >= Math.multiplyExact(whole, numerator);
    }

    /** The smallest part of {@code whole} that reaches this share, for example 5 of 7 for two thirds. */
    public long leastOf(long whole) {
        return -Math.floorDiv(-Math.multiplyExact(whole, numerator), denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
