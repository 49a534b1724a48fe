package vn.vinhdanh.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.TaskResult;

/**
 * What the unit states about a nominee for the conditions of the award; null where it has said nothing.
 *
 * @param serviceMonths months of work at the unit
 * @param taskResult grade of the last year
 * @param disciplined whether disciplined within the period
 * @param pendingConductCase whether discipline, inspection or denunciation is being looked into
 * @param sameAchievementAwarded whether the same achievement has been honoured in another form
 * @param thematicResultUsed whether the report rests on results of ad hoc or thematic awards
 */
public record StatedFacts(
        @Nullable Integer serviceMonths,
        @Nullable TaskResult taskResult,
        @Nullable Boolean disciplined,
        @Nullable Boolean pendingConductCase,
        @Nullable Boolean sameAchievementAwarded,
        @Nullable Boolean thematicResultUsed) {

    /** The unit has stated nothing yet. */
    public static final StatedFacts NONE = new StatedFacts(null, null, null, null, null, null);
}
