package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.council.Sessions;

/** Drafts from sessions of the council. */
@Component
class SessionDrafts {

    private final Sessions sessions;
    private final CouncilResults results;
    private final DecisionDrafting drafting;
    private final TextEditing editing;

    SessionDrafts(Sessions sessions, CouncilResults results, DecisionDrafting drafting, TextEditing editing) {
        this.sessions = sessions;
        this.results = results;
        this.drafting = drafting;
        this.editing = editing;
    }

    /** The draft, unless the council agreed to nothing. */
    Optional<Decision> of(long sessionId, LocalDate day) {
        var session = sessions.find(sessionId);
        if (!session.isClosed()) {
            throw new IllegalStateException("session " + sessionId + " is not closed");
        }
        var passed = results.of(sessionId);
        return passed.isEmpty() ? Optional.empty() : Optional.of(drafting.draft(session, passed, day));
    }

    /** Makes a draft anew with the bonuses of the day. */
    void reprice(Decision decision, LocalDate day) {
        editing.reprice(decision, day);
    }
}
