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

    SessionDrafts(Sessions sessions, CouncilResults results, DecisionDrafting drafting) {
        this.sessions = sessions;
        this.results = results;
        this.drafting = drafting;
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
}
