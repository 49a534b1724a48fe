package vn.vinhdanh.council;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.failpoint.FailPoints;

/** Closing a session: the vote ends, the items are counted, the nominations learn their result; once. */
@Component
class Closing {

    private final SessionRepository sessions;
    private final Tally tally;
    private final Nominations nominations;
    private final ApplicationEventPublisher events;

    Closing(SessionRepository sessions, Tally tally, Nominations nominations, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.tally = tally;
        this.nominations = nominations;
        this.events = events;
    }

    void close(Session session, String secretary) {
        session.require(SessionStatus.OPEN);
        var passed = tally.count(session);
        sessions.save(session.closed(secretary));
        FailPoints.reached("close");
        nominations.councilDecided(passed);
        events.publishEvent(new CouncilDecided(List.copyOf(passed.keySet())));
    }
}
