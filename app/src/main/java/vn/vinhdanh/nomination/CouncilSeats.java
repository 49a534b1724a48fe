package vn.vinhdanh.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Actor;

/** On the roll of which council sessions somebody stood; told by the module that holds the sessions. */
public interface CouncilSeats {

    /** The newest of them; nothing is said about votes. */
    List<Seat> of(Actor person);

    /** A session on whose roll the person stood. */
    record Seat(long session, String callTitle, @Nullable LocalDate meetingDate) {}
}
