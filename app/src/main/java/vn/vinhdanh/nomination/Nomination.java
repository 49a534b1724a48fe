package vn.vinhdanh.nomination;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.catalogue.FurtherFacts;
import vn.vinhdanh.catalogue.RecipientKind;

/** The dossier of one nominee in a proposal. The unit writes it while in draft; {@link Nominations} moves it on. */
@Table(schema = "nomination", value = "nomination")
public class Nomination {

    @Id
    private @Nullable Long id;

    @Version
    private int version;

    private final long proposalId;
    private final String department;
    private final String unit;

    @Embedded.Empty
    private Nominee nominee;

    @Embedded.Empty
    private StatedFacts facts = StatedFacts.NONE;

    private @Nullable String furtherFacts;
    private String report = "";
    private NominationStatus status = NominationStatus.DRAFT;
    private @Nullable String struckReason;
    private @Nullable String withdrawnReason;
    private Instant changedAt;
    private @Nullable String changedBy;
    private @Nullable String userName;
    private @Nullable Long personId;

    Nomination(long proposalId, String department, String unit, Nominee nominee, Instant changedAt) {
        this.proposalId = proposalId;
        this.department = department;
        this.unit = unit;
        this.nominee = nominee;
        this.changedAt = changedAt;
    }

    void write(NomineeEntry entry, KnownPerson person, @Nullable String writer, Instant now) {
        nominee = entry.nominee();
        facts = entry.facts();
        furtherFacts = FactsText.of(entry.further());
        report = entry.report().html();
        userName = person.userName();
        personId = person.personId();
        changedBy = writer;
        changedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long proposalId() {
        return proposalId;
    }

    public String department() {
        return department;
    }

    /** Code of the proposing unit. */
    public String unit() {
        return unit;
    }

    public Nominee nominee() {
        return nominee;
    }

    /** The nominee's own account, null where none of the proposing unit is known to be theirs. */
    public @Nullable String userName() {
        return userName;
    }

    /** The person whose honours these are, null until somebody says so. */
    public @Nullable Long personId() {
        return personId;
    }

    public RecipientKind kind() {
        return nominee.kind();
    }

    public String name() {
        return nominee.name();
    }

    /** Chức vụ on the day of the proposal, empty for collectives. */
    public String post() {
        return nominee.post();
    }

    /** Unit on the day of the proposal, in words. */
    public String unitOfDay() {
        return nominee.unitOfDay();
    }

    public StatedFacts facts() {
        return facts;
    }

    /** What only some awards ask. */
    public FurtherFacts further() {
        return FactsText.read(furtherFacts);
    }

    /** The achievement report. */
    public Report report() {
        return Report.stored(report);
    }

    public NominationStatus status() {
        return status;
    }

    /** Why the director took it off the list, if so. */
    public @Nullable String struckReason() {
        return struckReason;
    }

    /** Why the unit took it back, if so. */
    public @Nullable String withdrawnReason() {
        return withdrawnReason;
    }

    /** When the unit saved it last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Full name of who saved it last, null when it has not been changed since it was listed. */
    public @Nullable String changedBy() {
        return changedBy;
    }
}
