package vn.vinhdanh.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;

/** The office's word on one nomination. */
@Table(schema = "review", value = "appraisal")
public class Appraisal {

    @Id
    private @Nullable Long id;

    @Version
    private int version;

    private final long nominationId;
    private final long proposalId;
    private @Nullable Verdict verdict;
    private String reason = "";
    private Outcome finding = Outcome.UNDECIDED;
    private String notedBy = "";
    private String notedByName = "";
    private Instant notedAt = Instant.EPOCH;
    private boolean closed;
    private boolean outdated;

    Appraisal(long nominationId, long proposalId) {
        this.nominationId = nominationId;
        this.proposalId = proposalId;
    }

    static Appraisal of(Nomination nomination) {
        return new Appraisal(nomination.id(), nomination.proposalId());
    }

    /** Declining needs a reason, and so does endorsing against what the check of the conditions found. */
    void note(Opinion opinion, Outcome found, Actor officer, Instant now) {
        if (closed || opinion.version() != version) {
            throw new Conflict("review.appraisal.changed");
        }
        if (opinion.needsReason() && (opinion.verdict() == Verdict.DECLINE || found != Outcome.MET)) {
            throw Refusal.at("reason", "review.reason.missing." + opinion.verdict());
        }
        if (opinion.reason().length() > Opinion.LONGEST_REASON) {
            throw Refusal.at(
                    "reason",
                    "review.reason.tooLong",
                    Opinion.LONGEST_REASON,
                    opinion.reason().length());
        }
        verdict = opinion.verdict();
        reason = opinion.reason();
        finding = found;
        notedBy = officer.userName();
        notedByName = officer.fullName();
        notedAt = now;
        outdated = false;
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

    /** The verdict, null while undecided and once the unit has changed what it was given on. */
    public @Nullable Verdict verdict() {
        return outdated ? null : verdict;
    }

    /** The verdict on what the unit has changed since, null when there is none. */
    public @Nullable Verdict earlierVerdict() {
        return outdated ? verdict : null;
    }

    public String reason() {
        return reason;
    }

    /** What the check of the conditions said when the verdict was given. */
    public Outcome finding() {
        return finding;
    }

    public String notedBy() {
        return notedBy;
    }

    public String notedByName() {
        return notedByName;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
