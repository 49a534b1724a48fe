package vn.vinhdanh.decision;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Proposals;

/** Who passed a session of the council, as they stood on that day. */
@Component
class CouncilResults {

    private final Sessions sessions;
    private final Nominations nominations;
    private final Proposals proposals;

    CouncilResults(Sessions sessions, Nominations nominations, Proposals proposals) {
        this.sessions = sessions;
        this.nominations = nominations;
        this.proposals = proposals;
    }

    /** The passed nominations: collectives before individuals, each by unit, then by name. */
    List<Passed> of(long sessionId) {
        var passed = nominations.findAll(sessions.passedItems(sessionId));
        var origins = passed.stream()
                .map(Nomination::proposalId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), proposals::find));
        var byName = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        return passed.stream()
                .sorted(Comparator.comparing(Nomination::kind)
                        .thenComparing(Nomination::unit)
                        .thenComparing(Nomination::name, byName)
                        .thenComparing(Nomination::id))
                .map(nomination -> passed(nomination, origins))
                .toList();
    }

    /** How many of either kind the council agreed to. */
    RecipientTally tally(long sessionId) {
        return RecipientTally.of(nominations.findAll(sessions.passedItems(sessionId)).stream()
                .map(Nomination::kind)
                .toList());
    }

    private static Passed passed(Nomination nomination, Map<Long, Proposal> origins) {
        var origin = Objects.requireNonNull(origins.get(nomination.proposalId()));
        return new Passed(
                nomination.id(),
                new Honoured(
                        nomination.kind(),
                        nomination.name(),
                        nomination.post(),
                        nomination.unitOfDay(),
                        Objects.requireNonNull(origin.regime(), "a council decides on received proposals only")));
    }

    /** A nomination that the council agreed to. */
    record Passed(long nominationId, Honoured honoured) {}
}
