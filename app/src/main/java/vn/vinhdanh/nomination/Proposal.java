package vn.vinhdanh.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;

/** A unit's proposal (tờ trình) in one call. Says in which order things may happen to it; {@link Proposals} says who may do them. */
@Table(schema = "nomination", value = "proposal")
public class Proposal {

    @Id
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded.Empty
    private final ProposalOrigin origin;

    private ProposalStatus status = ProposalStatus.DRAFT;
    private final String draftedBy;
    private final Instant draftedAt;
    private @Nullable String preparedBy;
    private @Nullable String preparedFor;
    private @Nullable String submittedBy;
    private @Nullable String submittedFor;
    private @Nullable Instant submittedAt;
    private @Nullable LocalDate submittedOn;
    private @Nullable Integer submissionNumber;
    private @Nullable String answeredBy;
    private @Nullable LocalDate receivedOn;
    private @Nullable Integer receiptNumber;
    private @Nullable Regime regime;
    private @Nullable String supplementedBy;
    private @Nullable String supplementedFor;
    private @Nullable LocalDate releasedOn;
    private @Nullable String remark;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;

    Proposal(ProposalOrigin origin, String draftedBy, Instant draftedAt) {
        this.origin = origin;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
    }

    void prepare(Actor preparer) {
        require(ProposalStatus.DRAFT);
        status = ProposalStatus.PREPARED;
        preparedBy = preparer.userName();
        preparedFor = preparer.standingInFor();
        remark = null;
    }

    void submit(Actor head, Instant now, LocalDate today, IntSupplier number) {
        require(ProposalStatus.PREPARED);
        status = ProposalStatus.SUBMITTED;
        submittedBy = head.userName();
        submittedFor = head.standingInFor();
        submittedAt = now;
        submittedOn = today;
        submissionNumber = number.getAsInt();
        remark = null;
    }

    void rework(String reason) {
        require(ProposalStatus.PREPARED);
        status = ProposalStatus.DRAFT;
        remark = reason;
    }

    void receive(Actor receiver, Receipt receipt) {
        require(ProposalStatus.SUBMITTED);
        status = ProposalStatus.RECEIVED;
        answeredBy = receiver.userName();
        receivedOn = receipt.receivedOn();
        receiptNumber = receipt.number();
        regime = receipt.regime();
    }

    void refuse(Actor refuser, String reason) {
        require(ProposalStatus.SUBMITTED);
        status = ProposalStatus.REFUSED;
        answeredBy = refuser.userName();
        remark = reason;
    }

    void askSupplement() {
        require(ProposalStatus.RECEIVED);
        status = ProposalStatus.SUPPLEMENTING;
    }

    void supplement(Actor head) {
        require(ProposalStatus.SUPPLEMENTING);
        status = ProposalStatus.RECEIVED;
        supplementedBy = head.userName();
        supplementedFor = head.standingInFor();
    }

    void release(LocalDate today) {
        require(ProposalStatus.RECEIVED);
        status = ProposalStatus.RELEASED;
        releasedOn = today;
    }

    void withdraw(Actor head, String reason, Instant now) {
        requireWithdrawable();
        status = ProposalStatus.WITHDRAWN;
        withdrawnBy = head.userName();
        withdrawnAt = now;
        remark = reason;
    }

    /** Submitted, and neither refused nor withdrawn already. */
    void requireWithdrawable() {
        if (!mayBeWithdrawn()) {
            throw alreadyElsewhere();
        }
    }

    /** Whoever comes second reads how far the proposal has come meanwhile. */
    private void require(ProposalStatus expected) {
        if (status != expected) {
            throw alreadyElsewhere();
        }
    }

    private Conflict alreadyElsewhere() {
        return new Conflict("nomination.proposal.already." + status.name().toLowerCase(Locale.ROOT));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long callId() {
        return origin.callId();
    }

    public String department() {
        return origin.department();
    }

    /** Code of the proposing unit, such as {@code unit-03}. */
    public String unit() {
        return origin.unit();
    }

    /** The unit's name when the proposal was drafted. */
    public String unitName() {
        return origin.unitName();
    }

    public String callTitle() {
        return origin.callTitle();
    }

    public String awardCode() {
        return origin.awardCode();
    }

    public ProposalStatus status() {
        return status;
    }

    /** Whether the unit has submitted it and nobody has turned it down or taken it back. */
    public boolean mayBeWithdrawn() {
        return status == ProposalStatus.SUBMITTED
                || status == ProposalStatus.RECEIVED
                || status == ProposalStatus.SUPPLEMENTING
                || status == ProposalStatus.RELEASED;
    }

    /** User name of the head who withdrew it. */
    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable String preparedBy() {
        return preparedBy;
    }

    /** User name of the absent person in whose stead it was prepared. */
    public @Nullable String preparedFor() {
        return preparedFor;
    }

    /** User name of the absent head in whose stead it was submitted. */
    public @Nullable String submittedFor() {
        return submittedFor;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    /** Whether the actor drafted or prepared it, stands in for who did, or had it done in their stead. */
    public boolean isPreparedBy(Actor actor) {
        return actor.is(draftedBy) || actor.is(preparedBy) || actor.is(preparedFor);
    }

    /** Whether the actor submitted or supplemented it, stands in for who did, or had it done in their stead. */
    public boolean isSubmittedBy(Actor actor) {
        return actor.is(submittedBy) || actor.is(submittedFor) || actor.is(supplementedBy) || actor.is(supplementedFor);
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** The business date of the submission, which the call's deadline is compared with. */
    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    /** Number of its submission within the department and year, such as {@code 07/2015}; absent before. */
    public @Nullable String submissionNumber() {
        return numbered(submissionNumber, submittedOn);
    }

    /** User name of who received or refused it. */
    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    /** Number of receipt within the department and year, such as {@code 07/2015}; absent before receipt. */
    public @Nullable String receiptNumber() {
        return numbered(receiptNumber, receivedOn);
    }

    static @Nullable String numbered(@Nullable Integer number, @Nullable LocalDate day) {
        return number == null || day == null ? null : String.format(Locale.ROOT, "%02d/%d", number, day.getYear());
    }

    /** The legal regime stamped at receipt. */
    public @Nullable Regime regime() {
        return regime;
    }

    /** Why it was sent back, refused or withdrawn last. */
    public @Nullable String remark() {
        return remark;
    }
}
