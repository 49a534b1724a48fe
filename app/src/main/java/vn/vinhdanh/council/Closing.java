package vn.vinhdanh.council;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.failpoint.FailPoints;

/** Closing a session: the vote ends, the items are counted, the nominations learn their result; once. */
@Component
class Closing {

    private final SessionRepository sessions;
    private final Tally tally;
    private final Nominations nominations;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;

    Closing(
            SessionRepository sessions,
            Tally tally,
            Nominations nominations,
            Happenings happenings,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.tally = tally;
        this.nominations = nominations;
        this.happenings = happenings;
        this.events = events;
    }

    void close(Session session, Actor secretary) {
        session.require(SessionStatus.OPEN);
        var passed = tally.count(session);
        sessions.save(session.closed(secretary.userName()));
        FailPoints.reached("close");
        nominations.councilDecided(passed);
        happenings.toEach(with(true, passed), Happening.PASSED, secretary, "");
        happenings.toEach(with(false, passed), Happening.NOT_PASSED, secretary, "");
        events.publishEvent(new CouncilDecided(List.copyOf(passed.keySet())));
    }

    private static List<Long> with(boolean result, Map<Long, Boolean> passed) {
        return passed.entrySet().stream()
                .filter(item -> item.getValue() == result)
                .map(Map.Entry::getKey)
                .toList();
    }
}
