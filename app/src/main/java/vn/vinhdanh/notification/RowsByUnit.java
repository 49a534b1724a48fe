package vn.vinhdanh.notification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposals;

/** Parts the nominations of a result among their units: each unit is told of its own only. */
@Component
class RowsByUnit {

    private final Nominations nominations;
    private final Proposals proposals;

    RowsByUnit(Nominations nominations, Proposals proposals) {
        this.nominations = nominations;
        this.proposals = proposals;
    }

    /** Those that count; a unit proposes once in a call, so its rows of one result have one proposal. */
    List<UnitRows> of(Collection<Long> ids, Predicate<Nomination> counts) {
        return nominations.findAll(ids).stream()
                .filter(counts)
                .collect(Collectors.groupingBy(Nomination::proposalId))
                .entrySet()
                .stream()
                .map(proposal -> rows(proposal.getKey(), proposal.getValue()))
                .toList();
    }

    private UnitRows rows(long proposalId, List<Nomination> rows) {
        var proposal = proposals.find(proposalId);
        return new UnitRows(
                proposal.department(),
                proposal.unit(),
                proposal.unitName(),
                proposal.callTitle(),
                proposalId,
                rows.stream()
                        .sorted(Comparator.comparing(Nomination::kind).thenComparing(Nomination::id))
                        .map(Nomination::name)
                        .toList());
    }
}
