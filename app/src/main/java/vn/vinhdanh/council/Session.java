package vn.vinhdanh.council;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.nomination.Call;
import vn.vinhdanh.platform.Conflict;

/** A session of the council about the nominations of one call. */
@Table(schema = "council", value = "session")
public record Session(
        @Id long id,
        @Version int version,
        String department,
        long callId,
        String callTitle,
        String awardCode,
        SessionStatus status,
        @Nullable LocalDate meetingDate,
        @Embedded.Nullable @Nullable SessionRule rule,
        String plannedBy,
        @Nullable String openedBy,
        @Nullable String closedBy) {

    static Session planned(Call call, String secretary) {
        return new Session(
                0,
                0,
                call.department(),
                Objects.requireNonNull(call.id()),
                call.title(),
                call.awardCode(),
                SessionStatus.PLANNED,
                null,
                null,
                secretary,
                null,
                null);
    }

    Session opened(LocalDate meetingDay, SessionRule voteRule, String secretary) {
        return new Session(
                id,
                version,
                department,
                callId,
                callTitle,
                awardCode,
                SessionStatus.OPEN,
                meetingDay,
                voteRule,
                plannedBy,
                secretary,
                null);
    }

    Session closed(String secretary) {
        return new Session(
                id,
                version,
                department,
                callId,
                callTitle,
                awardCode,
                SessionStatus.CLOSED,
                meetingDate,
                rule,
                plannedBy,
                openedBy,
                secretary);
    }

    /** Whoever comes too early or too late reads how the session stands. */
    Session require(SessionStatus expected) {
        if (status != expected) {
            throw new Conflict("council.session.already." + status);
        }
        return this;
    }

    /** The rule of an opened session. */
    public SessionRule appliedRule() {
        return Objects.requireNonNull(rule, "the session is not open yet");
    }

    /** Whether the votes are counted. */
    public boolean isClosed() {
        return status == SessionStatus.CLOSED;
    }
}
