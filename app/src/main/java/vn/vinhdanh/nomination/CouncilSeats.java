package vn.vinhdanh.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Actor;

/** On the roll of which council sessions somebody stood; told by the module that holds the sessions. */
public interface CouncilSeats {

    /** The newest of them; nothing is said about votes. */
    List<Seat> of(Actor person);

    /**
     * The session, open now, in which the account has a vote on one of these nominations. Until the transaction ends none of
     * the sessions that have them on the agenda is opened or closed.
     */
    Optional<CouncilAgendas.OpenedSession> votingOn(Collection<Long> nominations, String userName, String department);

    /** A session on whose roll the person stood. */
    record Seat(long session, String callTitle, @Nullable LocalDate meetingDate) {}
}
