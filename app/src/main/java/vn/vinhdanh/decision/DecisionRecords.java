package vn.vinhdanh.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** Decisions and their lines as they are kept. */
@Component
class DecisionRecords {

    private final DecisionRepository decisions;
    private final DecisionLineRepository lines;
    private final Happenings happenings;

    DecisionRecords(DecisionRepository decisions, DecisionLineRepository lines, Happenings happenings) {
        this.decisions = decisions;
        this.lines = lines;
        this.happenings = happenings;
    }

    Decision find(long id) {
        return decisions.findById(id).orElseThrow(NotFound::new);
    }

    /** The decision, to be changed in this transaction. */
    Decision locked(long id) {
        return decisions.findOneById(id).orElseThrow(NotFound::new);
    }

    Optional<Decision> ofSession(long sessionId) {
        return decisions.findBySessionId(sessionId);
    }

    Decision save(Decision decision) {
        return decisions.save(decision);
    }

    void save(List<DecisionLine> changed) {
        lines.saveAll(changed);
    }

    /** Tells the nominations of these lines what has happened to them; {@code actor} is null when nobody did it. */
    void tell(List<DecisionLine> told, Happening kind, @Nullable Actor actor, String detail) {
        happenings.toEach(told.stream().map(DecisionLine::nominationId).toList(), kind, actor, detail);
    }

    /** Tells each nomination why the director has taken it off the list. */
    void tellStruck(Map<Long, String> reasons, Actor director) {
        happenings.toEach(reasons, Happening.STRUCK, director);
    }

    /** All lines, struck ones too, in the order of the annexes. */
    List<DecisionLine> lines(long decisionId) {
        return lines.ofDecision(decisionId);
    }

    /** The lines that are to be honoured. */
    List<DecisionLine> standing(long decisionId) {
        return lines(decisionId).stream().filter(DecisionLine::stands).toList();
    }

    /** A line of this decision. */
    DecisionLine line(long decisionId, long lineId) {
        return lines.findById(lineId)
                .filter(line -> line.decisionId() == decisionId)
                .orElseThrow(NotFound::new);
    }
}
