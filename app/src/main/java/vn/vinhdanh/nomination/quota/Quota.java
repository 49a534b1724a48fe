package vn.vinhdanh.nomination.quota;

import vn.vinhdanh.catalogue.QuotaRule;
import vn.vinhdanh.nomination.Call;

/**
 * One quota: the places of a call's award for all units together, or for one of them.
 *
 * @param scope code of the unit whose places these are, empty for those of the whole department
 */
record Quota(Call call, QuotaRule rule, String scope) {

    static Quota of(Call call, QuotaRule rule, String unit) {
        return new Quota(call, rule, rule.ofEachUnit() ? unit : "");
    }

    long callId() {
        return call.key();
    }

    String award() {
        return call.awardCode();
    }
}
