package vn.vinhdanh.review.opinion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.organisation.Field;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;

/** What a division is asked about one nomination, and its answer. */
@Table(schema = "review", value = "professional_opinion")
public class ProfessionalOpinion {

    static final int LONGEST_REASON = 2000;

    @Id
    private @Nullable Long id;

    @Version
    private int version;

    private final long nominationId;
    private final long proposalId;
    private @Nullable String field;
    private @Nullable String division;
    private @Nullable LocalDate dueOn;
    private @Nullable Answer answer;
    private String reason = "";
    private String givenBy = "";
    private String givenByName = "";
    private Instant givenAt = Instant.EPOCH;
    private boolean closed;

    ProfessionalOpinion(long nominationId, long proposalId) {
        this.nominationId = nominationId;
        this.proposalId = proposalId;
    }

    static ProfessionalOpinion on(Nomination nomination) {
        return new ProfessionalOpinion(nomination.id(), nomination.proposalId());
    }

    /** The office chooses whom it will ask: the division of the field, or nobody. */
    ProfessionalOpinion choose(@Nullable Field chosen) {
        field = chosen == null ? null : chosen.code();
        division = chosen == null ? null : chosen.division();
        return this;
    }

    /** Whether somebody is to be asked and has not been. */
    boolean isToBeAsked() {
        return division != null && dueOn == null;
    }

    ProfessionalOpinion ask(LocalDate due) {
        dueOn = due;
        return this;
    }

    /** Disagreeing needs a reason. */
    void note(@Nullable Answer given, String why, int seen, Actor officer, Instant now) {
        if (closed || seen != version) {
            throw new Conflict("review.opinion.changed");
        }
        if (given == Answer.DISAGREE && why.isBlank()) {
            throw Refusal.at("reason-" + nominationId, "review.opinion.noReason");
        }
        if (why.length() > LONGEST_REASON) {
            throw Refusal.at("reason-" + nominationId, "review.reason.tooLong", LONGEST_REASON, why.length());
        }
        answer = given;
        reason = why.strip();
        givenBy = officer.userName();
        givenByName = officer.fullName();
        givenAt = now;
    }

    /** Whether the division is asked and has not answered. */
    public boolean isAwaited() {
        return dueOn != null && answer == null;
    }

    /** Whether the division has finished with it. */
    boolean isClosed() {
        return closed;
    }

    public int version() {
        return version;
    }

    public long nominationId() {
        return nominationId;
    }

    public long proposalId() {
        return proposalId;
    }

    /** Code of the field, null when nobody is asked. */
    public @Nullable String field() {
        return field;
    }

    /** Code of the unit that is asked, null when nobody is. */
    public @Nullable String division() {
        return division;
    }

    /** Last business day for the answer, null before the question is put. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** The answer, null while there is none. */
    public @Nullable Answer answer() {
        return answer;
    }

    public String reason() {
        return reason;
    }

    /** User name of who answered for the division, empty before. */
    public String givenBy() {
        return givenBy;
    }

    public String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
