package vn.vinhdanh.council;

import vn.vinhdanh.catalogue.Fraction;
import vn.vinhdanh.catalogue.VoteRule;

/**
 * The vote rule as it stood when the session opened.
 *
 * @param countedOver what the share of agreement is taken of: {@code ALL_MEMBERS} or {@code VOTERS}
 */
public record SessionRule(
        long quorumNumerator,
        long quorumDenominator,
        long thresholdNumerator,
        long thresholdDenominator,
        String countedOver,
        String ruleBasis,
        boolean ruleVerified) {

    static SessionRule of(VoteRule rule) {
        return new SessionRule(
                rule.quorum().numerator(),
                rule.quorum().denominator(),
                rule.threshold().numerator(),
                rule.threshold().denominator(),
                rule.denominator(),
                rule.basis(),
                rule.verified());
    }

    /** The share of members who must have voted. */
    public Fraction quorum() {
        return new Fraction(quorumNumerator, quorumDenominator);
    }

    /** The share of agreement that an item needs. */
    public Fraction threshold() {
        return new Fraction(thresholdNumerator, thresholdDenominator);
    }

    /** How many members must have voted. */
    public long ballotsNeeded(int members) {
        return least(quorum(), members);
    }

    /** How many must agree to an item. */
    public long agreementsNeeded(Turnout turnout) {
        return least(threshold(), whole(turnout));
    }

    boolean hasQuorum(Turnout turnout) {
        return quorum().isReachedBy(turnout.voted(), turnout.members());
    }

    boolean passes(int agree, Turnout turnout) {
        return threshold().isReachedBy(agree, whole(turnout));
    }

    private int whole(Turnout turnout) {
        return countedOver.equals("VOTERS") ? turnout.voted() : turnout.members();
    }

    private static long least(Fraction share, int whole) {
        var least = 0L;
        while (least < whole && !share.isReachedBy(least, whole)) {
            least++;
        }
        return least;
    }
}
