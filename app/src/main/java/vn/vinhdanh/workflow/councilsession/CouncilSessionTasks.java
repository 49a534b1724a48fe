package vn.vinhdanh.workflow.councilsession;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.council.MeetingDate;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.decision.Decisions;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.platform.engine.ProcessTasks;

/** What the process of a council session asks of the application. */
@ProcessTasks
public class CouncilSessionTasks {

    private final Sessions sessions;
    private final Decisions decisions;
    private final Accounts accounts;

    CouncilSessionTasks(Sessions sessions, Decisions decisions, Accounts accounts) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.accounts = accounts;
    }

    public String secretaries(String session) {
        return Groups.councilSecretary(sessions.find(Long.parseLong(session)).department());
    }

    public void openSession(String session, @Nullable String meetingDate, String secretary) {
        sessions.open(Long.parseLong(session), MeetingDate.parse(meetingDate), accounts.actor(secretary));
    }

    /** User names of the frozen roll. */
    public List<String> members(String session) {
        return sessions.members(Long.parseLong(session));
    }

    /** The ballot itself went from the page to the boxes; the step only ends when it is there. */
    public void castBallot(String session, String member) {
        sessions.requireBallot(Long.parseLong(session), accounts.actor(member));
    }

    public void closeVoting(String session, String secretary) {
        sessions.close(Long.parseLong(session), accounts.actor(secretary));
    }

    public void draftDecision(String session) {
        decisions.draftFrom(Long.parseLong(session));
    }
}
