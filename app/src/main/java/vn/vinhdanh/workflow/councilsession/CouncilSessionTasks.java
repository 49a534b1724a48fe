package vn.vinhdanh.workflow.councilsession;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.council.MeetingDate;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.decision.Decisions;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.ActorsAtTasks;
import vn.vinhdanh.platform.engine.ProcessTasks;

/** What the process of a council session asks of the application. */
@ProcessTasks
public class CouncilSessionTasks {

    private final Sessions sessions;
    private final Decisions decisions;
    private final ActorsAtTasks actors;
    private final BusinessCalendar calendar;

    CouncilSessionTasks(Sessions sessions, Decisions decisions, ActorsAtTasks actors, BusinessCalendar calendar) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.actors = actors;
        this.calendar = calendar;
    }

    public List<String> secretaries(String session) {
        return Right.LEAD_SESSION.groups(sessions.find(Long.parseLong(session)).department());
    }

    public void openSession(String session, String task, @Nullable String meetingDate, String secretary) {
        sessions.open(Long.parseLong(session), MeetingDate.parse(meetingDate), actors.of(task, secretary));
    }

    /** User names of the frozen roll. */
    public List<String> members(String session) {
        return sessions.members(Long.parseLong(session));
    }

    /** The real moment at which the day of the meeting is over. */
    public Date meetingDay(String session) {
        return calendar.dueAt(Objects.requireNonNull(
                sessions.find(Long.parseLong(session)).meetingDate(), "an opened session has its day"));
    }

    /** The ballot itself went from the page to the boxes; the step only ends when it is there. */
    public void castBallot(String session, String task, String member) {
        sessions.requireBallot(Long.parseLong(session), actors.of(task, member));
    }

    public void closeVoting(String session, String task, String secretary) {
        sessions.close(Long.parseLong(session), actors.of(task, secretary));
    }

    public void draftDecision(String session) {
        decisions.draftFrom(Long.parseLong(session));
    }
}
