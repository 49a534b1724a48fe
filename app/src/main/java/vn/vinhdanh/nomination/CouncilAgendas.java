package vn.vinhdanh.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.vinhdanh.platform.text.VietnameseDate;

/** Where nominations stand on agendas of the council; told by the module that holds the sessions. */
public interface CouncilAgendas {

    /** By nomination, the opened or closed session that has or had it on its agenda. */
    Map<Long, OpenedSession> openedWith(Collection<Long> nominations);

    /**
     * Takes the nominations off the agendas of sessions that have not been opened, and off none when one of them stands in
     * an opened session. Until the transaction ends none of these sessions is opened. The answer is as above.
     */
    Map<Long, OpenedSession> leave(Collection<Long> nominations);

    /** A session that has begun. */
    record OpenedSession(String callTitle, LocalDate meetingDate) {

        /** The day of the session as people write a date. */
        public String day() {
            return VietnameseDate.of(meetingDate);
        }
    }
}
