package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.CouncilAgendas.OpenedSession;

/**
 * What a unit may take back of a proposal.
 *
 * @param rows the nominations that may be taken back one by one
 * @param whole whether the proposal may be taken back as a whole
 * @param opened the session that has been opened with some of it, if that is what stands in the way
 */
public record Withdrawable(
        Set<Long> rows, boolean whole, @Nullable OpenedSession opened) {

    static Withdrawable of(Collection<Nomination> underWay, Map<Long, OpenedSession> opened) {
        var rows = underWay.stream()
                .filter(nomination -> nomination.status().isWithdrawable() && !opened.containsKey(nomination.id()))
                .map(Nomination::id)
                .collect(Collectors.toSet());
        return new Withdrawable(
                rows,
                !rows.isEmpty() && rows.size() == underWay.size(),
                opened.values().stream().findFirst().orElse(null));
    }
}
