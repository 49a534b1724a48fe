package vn.vinhdanh.nomination.quota;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.platform.Reason;

/** The second count, over those whom the council has agreed to: it says how many may be signed. */
@Component
class FinalCount {

    private final Bases bases;
    private final Entries entries;
    private final Awards awards;

    FinalCount(Bases bases, Entries entries, Awards awards) {
        this.bases = bases;
        this.entries = entries;
        this.awards = awards;
    }

    /** Why these cannot all be honoured; empty when they can. */
    List<Reason> excess(Quota quota, Collection<Long> nominations) {
        var base = bases.of(quota);
        var places = quota.rule().places(base.approved());
        var honoured = entries.honoured(quota, nominations);
        if (honoured <= places) {
            return List.of();
        }
        var names = awards.names(List.of(quota.award(), quota.rule().baseAward()));
        return List.of(reason(quota, names, base, places, honoured));
    }

    private static Reason reason(Quota quota, Map<String, String> names, Base base, int places, int honoured) {
        return Reason.of(
                base.awaited() > 0 ? "quota.sign.awaited" : "quota.sign.excess",
                names.getOrDefault(quota.award(), quota.award()),
                base.approved(),
                names.getOrDefault(quota.rule().baseAward(), quota.rule().baseAward()),
                places,
                honoured,
                honoured - places,
                base.awaited());
    }
}
