package vn.vinhdanh.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a nominee when the conditions of an award are checked; null means nobody has said.
 *
 * @param kind collective or individual
 * @param serviceMonths months of work at the unit; of individuals only
 * @param taskResult the grade of the period
 * @param disciplined whether disciplined in the period
 * @param pendingConductCase whether a discipline, inspection or denunciation is being verified
 * @param sameAchievementAwarded whether this achievement has already been honoured by another form
 * @param thematicResultUsed whether the report rests on results of ad hoc or thematic awards
 * @param unitDissolved whether the unit has been dissolved
 * @param reportPresent whether an achievement report has been written
 * @param evidencePresent whether a file of evidence has been added
 */
public record NomineeFacts(
        RecipientKind kind,
        @Nullable Integer serviceMonths,
        @Nullable TaskResult taskResult,
        @Nullable Boolean disciplined,
        @Nullable Boolean pendingConductCase,
        @Nullable Boolean sameAchievementAwarded,
        @Nullable Boolean thematicResultUsed,
        @Nullable Boolean unitDissolved,
        boolean reportPresent,
        boolean evidencePresent) {}
