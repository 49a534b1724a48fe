package vn.vinhdanh.review.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.nomination.Checked;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.review.Appraisal;
import vn.vinhdanh.review.Verdict;

/**
 * One nominee on the appraisal page.
 *
 * @param barred why the officer who looks may not appraise it, as a key of the bundle; null when they may
 */
record AppraisalRow(
        Dossier dossier,
        @Nullable Appraisal appraisal,
        @Nullable String barred) {

    private static final DateTimeFormatter SAVED =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy").withZone(ZoneId.systemDefault());

    public long id() {
        return dossier.id();
    }

    public Nomination nomination() {
        return dossier.nomination();
    }

    public EligibilityAnswer eligibility() {
        return dossier.checked().answer();
    }

    public Checked checked() {
        return dossier.checked();
    }

    public List<EvidenceFile> evidence() {
        return dossier.evidence();
    }

    /** Id of the row's element, where refusals are shown. */
    public String place() {
        return "row-" + id();
    }

    /** Whether the unit has taken it back; then there is nothing to appraise. */
    public boolean isWithdrawn() {
        return nomination().status() == NominationStatus.WITHDRAWN;
    }

    /** Whether the office still has to say a word about it. */
    public boolean isOpen() {
        return !isWithdrawn() && verdict() == null;
    }

    public Outcome outcome() {
        return eligibility().outcome();
    }

    public long metCount() {
        return eligibility().findings().size() - failed().size();
    }

    public List<Finding> failed() {
        return eligibility().findings().stream()
                .filter(finding -> finding.outcome() != Outcome.MET)
                .toList();
    }

    public @Nullable Verdict verdict() {
        return appraisal == null ? null : appraisal.verdict();
    }

    /** The verdict on what the unit has changed since, null when there is none. */
    public @Nullable Verdict earlierVerdict() {
        return appraisal == null ? null : appraisal.earlierVerdict();
    }

    public String reason() {
        return appraisal == null ? "" : appraisal.reason();
    }

    public int version() {
        return appraisal == null ? 0 : appraisal.version();
    }

    /** When and by whom it was last saved, null before the first time. */
    public @Nullable String savedAt() {
        return appraisal == null ? null : inWords(appraisal.notedAt());
    }

    static String inWords(Instant moment) {
        return SAVED.format(moment);
    }
}
