package vn.vinhdanh.nomination.quota;

/**
 * How full the quota is on which a list draws, and what the list still needs of it.
 *
 * @param waits whether the director has been asked for more and has not answered
 */
public record ListGauge(Gauge gauge, Allotment allotment, boolean waits) {

    /** How many rows have no place yet. */
    public int wanted() {
        return allotment.within().size() + allotment.granted().size() + over();
    }

    /** For how many of them none is left. */
    public int over() {
        return allotment.over().size();
    }

    /** Their names. */
    public String names() {
        return Ledger.names(allotment.over());
    }
}
