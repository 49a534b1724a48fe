package vn.vinhdanh.nomination.quota;

import vn.vinhdanh.catalogue.QuotaRule;

/**
 * How full a quota is.
 *
 * @param awardName the award in words
 * @param baseName the award whose holders are counted, in words
 * @param unitName the unit whose places these are, empty for those of the whole department
 */
public record Gauge(Quota quota, String awardName, String baseName, String unitName, Base base, Holdings holdings) {

    /**
     * The places that are taken.
     *
     * @param reserved submitted, within the quota
     * @param confirmed passed by the council, within the quota
     * @param overdrawn granted by the director over the quota
     */
    public record Holdings(String scope, int reserved, int confirmed, int overdrawn) {

        static Holdings none(String scope) {
            return new Holdings(scope, 0, 0, 0);
        }
    }

    public QuotaRule rule() {
        return quota.rule();
    }

    /** How many places there are, as far as the base is known. */
    public int places() {
        return rule().places(base.standing());
    }

    /** How many of them are taken. */
    public int used() {
        return holdings.reserved() + holdings.confirmed();
    }

    public int free() {
        return Math.max(0, places() - used());
    }

    /** How many more are taken than there are, since the base has become smaller. */
    public int excess() {
        return Math.max(0, used() - places());
    }

    /** Whether the council has voted on everybody who is counted, so that the number of places is the last. */
    public boolean isSettled() {
        return base.awaited() == 0;
    }

    /** Whether what the council has passed needs the director's word before it is signed. */
    public boolean needsOverdraft() {
        return isSettled() && holdings.confirmed() > places();
    }

    /** Length of so many places in a bar that is {@code width} long and has room for {@code more} than are taken. */
    public double length(int count, int more, int width) {
        return (double) count * width / Math.max(1, Math.max(places(), used() + more));
    }
}
