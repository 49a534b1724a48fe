package vn.vinhdanh.catalogue;

/**
 * When a council may decide, and when a nomination has passed.
 *
 * @param quorum share of all members who must have voted
 * @param threshold share of agreeing votes
 * @param denominator what the threshold is counted over: {@code ALL_MEMBERS} or {@code VOTERS}
 * @param basis the regulation
 * @param verified whether two people have compared the row with the regulation
 */
public record VoteRule(Fraction quorum, Fraction threshold, String denominator, String basis, boolean verified) {}
