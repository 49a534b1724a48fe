package vn.vinhdanh.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.review.conduct.Suspension;

/**
 * The agenda in the making, as the secretary sees it.
 *
 * @param recused who would keep away from which item if the session were opened now
 * @param rule the rule that opening would stamp; absent while the items carry two regimes
 */
record AgendaView(
        Session session,
        List<Dossier> dossiers,
        List<Voter> voters,
        RecusedVoters recused,
        @Nullable SessionRule rule,
        Map<Long, Suspension> suspended) {

    public Map<String, List<Dossier>> byUnit() {
        return dossiers.stream()
                .collect(Collectors.groupingBy(
                        dossier -> dossier.item().unitName(), LinkedHashMap::new, Collectors.toList()));
    }

    public long collectives() {
        return dossiers.stream()
                .map(Dossier::item)
                .filter(item -> !item.leftOut() && item.isCollective())
                .count();
    }

    public long individuals() {
        return dossiers.stream()
                .map(Dossier::item)
                .filter(item -> !item.leftOut() && !item.isCollective())
                .count();
    }

    public Turnout everybody() {
        return new Turnout(voters.size(), voters.size());
    }
}
