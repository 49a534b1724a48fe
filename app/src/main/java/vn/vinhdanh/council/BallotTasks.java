package vn.vinhdanh.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The open voting steps of a member. */
@Component
class BallotTasks {

    private static final String STEP = "CastBallot";

    private final OpenTasks tasks;
    private final SessionRecords records;

    BallotTasks(OpenTasks tasks, SessionRecords records) {
        this.tasks = tasks;
        this.records = records;
    }

    OpenTask of(String taskId) {
        return tasks.of(taskId).require(STEP);
    }

    /** The open ballots of the signed-in member. */
    List<OpenBallot> mine(Actor member) {
        return tasks.mine(STEP).stream()
                .map(task -> new OpenBallot(
                        task.id(), records.find(task.caseId()), records.hasVoted(task.caseId(), member.userName())))
                .toList();
    }

    /** The step, to be voted in; a member of the roll who comes after the end reads so. */
    OpenTask toCast(String taskId, @Nullable String session, Actor member) {
        try {
            return of(taskId).requireWrite();
        } catch (NotFound gone) {
            if (session != null && session.matches("\\d{1,18}") && wasClosedUnder(Long.parseLong(session), member)) {
                throw new Conflict("ballot.cast.closed");
            }
            throw gone;
        }
    }

    private boolean wasClosedUnder(long session, Actor member) {
        return records.find(session).isClosed()
                && records.voters(session).stream()
                        .anyMatch(voter -> voter.userName().equals(member.userName()));
    }
}
