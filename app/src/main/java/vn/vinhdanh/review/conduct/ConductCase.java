package vn.vinhdanh.review.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;

/** Something that is being looked into: while it is open, its nomination is suspended. */
@Table(schema = "review", value = "conduct_case")
public class ConductCase {

    @Id
    private @Nullable Long id;

    @Version
    private int version;

    private final long nominationId;
    private final String department;
    private final String matter;
    private final LocalDate expectedEnd;
    private final String openedBy;
    private final String openedByName;
    private final Instant openedAt;
    private @Nullable Boolean violated;
    private String conclusion = "";
    private @Nullable String closedBy;
    private @Nullable String closedByName;
    private @Nullable Instant closedAt;

    ConductCase(
            long nominationId,
            String department,
            String matter,
            LocalDate expectedEnd,
            String openedBy,
            String openedByName,
            Instant openedAt) {
        this.nominationId = nominationId;
        this.department = department;
        this.matter = matter;
        this.expectedEnd = expectedEnd;
        this.openedBy = openedBy;
        this.openedByName = openedByName;
        this.openedAt = openedAt;
    }

    static ConductCase of(Nomination nomination, Suspicion suspicion, Actor inspector, Instant now) {
        return new ConductCase(
                nomination.id(),
                nomination.department(),
                suspicion.matter(),
                suspicion.expectedEnd(),
                inspector.userName(),
                inspector.fullName(),
                now);
    }

    /** Ends the case; who comes second is told so. */
    void close(Conclusion verdict, Actor inspector, Instant now) {
        if (closedAt != null || verdict.version() != version) {
            throw new Conflict("review.conduct.closed");
        }
        violated = verdict.violated();
        conclusion = verdict.text();
        closedBy = inspector.userName();
        closedByName = inspector.fullName();
        closedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long nominationId() {
        return nominationId;
    }

    public String department() {
        return department;
    }

    /** What is being looked into. */
    public String matter() {
        return matter;
    }

    public LocalDate expectedEnd() {
        return expectedEnd;
    }

    public String openedByName() {
        return openedByName;
    }

    /** Whether it ended with a violation, null while it is open. */
    public @Nullable Boolean violated() {
        return violated;
    }

    public String conclusion() {
        return conclusion;
    }

    public @Nullable String closedByName() {
        return closedByName;
    }
}
