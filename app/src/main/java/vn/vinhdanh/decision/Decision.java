package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;

/** A decision on awards. Says in which order things may happen to it; its lines are {@link DecisionLine}s. */
@Table(schema = "decision", value = "decision")
class Decision {

    @Id
    private @Nullable Long id;

    @Version
    private int version;

    private final long sessionId;

    @Embedded.Empty
    private final Subject subject;

    private DecisionStatus status = DecisionStatus.DRAFTED;

    @Embedded.Empty
    private RecipientTally title;

    private LocalDate pricedOn;
    private long documentFile;
    private @Nullable String officeRemark;
    private @Nullable String returnRemark;

    @Embedded.Nullable(prefix = "signature_")
    private @Nullable DirectorSignature signature;

    @Embedded.Nullable(prefix = "seal_")
    private @Nullable Seal seal;

    Decision(long sessionId, Subject subject, RecipientTally title, LocalDate pricedOn, long documentFile) {
        this.sessionId = sessionId;
        this.subject = subject;
        this.title = title;
        this.pricedOn = pricedOn;
        this.documentFile = documentFile;
    }

    /** The text was made anew; not once it is signed. */
    void rewrite(RecipientTally counts, LocalDate priceDay, long file) {
        requireUnsigned();
        title = counts;
        pricedOn = priceDay;
        documentFile = file;
    }

    void check(@Nullable String remark) {
        require(DecisionStatus.DRAFTED);
        status = DecisionStatus.CHECKED;
        officeRemark = remark;
    }

    void sendBack(String reason) {
        requireUnsigned();
        require(DecisionStatus.CHECKED);
        status = DecisionStatus.DRAFTED;
        returnRemark = reason;
    }

    void putSignature(DirectorSignature made) {
        requireUnsigned();
        require(DecisionStatus.CHECKED);
        signature = made;
    }

    void discardSignature() {
        require(DecisionStatus.CHECKED);
        signature = null;
    }

    void sign() {
        require(DecisionStatus.CHECKED);
        requireSignature();
        status = DecisionStatus.SIGNED;
        returnRemark = null;
    }

    void putSeal(Seal made) {
        requireUnsealed();
        seal = made;
    }

    void issue() {
        require(DecisionStatus.SIGNED);
        requireSeal();
        status = DecisionStatus.ISSUED;
    }

    DirectorSignature requireSignature() {
        if (signature == null) {
            throw Refusal.at("signature", "decision.sign.notSigned");
        }
        return signature;
    }

    void requireUnsealed() {
        require(DecisionStatus.SIGNED);
        if (seal != null) {
            throw new Conflict("decision.issue.alreadySealed", String.valueOf(seal.number()));
        }
    }

    Seal requireSeal() {
        if (seal == null) {
            throw Refusal.of("decision.issue.notSealed");
        }
        return seal;
    }

    void requireUnsigned() {
        if (signature != null) {
            throw Refusal.of("decision.sign.discardFirst");
        }
    }

    /** Whoever comes second reads how far the decision has come meanwhile. */
    void require(DecisionStatus expected) {
        if (status != expected) {
            throw new Conflict("decision.already." + status.name().toLowerCase(Locale.ROOT));
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long sessionId() {
        return sessionId;
    }

    Subject subject() {
        return subject;
    }

    DecisionStatus status() {
        return status;
    }

    RecipientTally title() {
        return title;
    }

    /** The day whose base salary the bonuses follow. */
    LocalDate pricedOn() {
        return pricedOn;
    }

    long documentFile() {
        return documentFile;
    }

    @Nullable
    String officeRemark() {
        return officeRemark;
    }

    @Nullable
    String returnRemark() {
        return returnRemark;
    }

    @Nullable
    DirectorSignature signature() {
        return signature;
    }

    @Nullable
    Seal seal() {
        return seal;
    }
}
