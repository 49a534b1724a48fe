package vn.vinhdanh.catalogue;

import org.jspecify.annotations.Nullable;

/** Nominees that meet every condition, with one fact changed at a time. */
final class NomineeFactsFixtures {

    private final RecipientKind kind;
    private @Nullable Integer serviceMonths;
    private @Nullable TaskResult taskResult = TaskResult.HTT;
    private @Nullable Boolean disciplined = false;
    private @Nullable Boolean pendingConductCase = false;
    private @Nullable Boolean sameAchievementAwarded = false;
    private @Nullable Boolean thematicResultUsed = false;
    private @Nullable Boolean unitDissolved = false;
    private boolean reportPresent = true;
    private boolean evidencePresent = true;
    private FurtherFacts further = FurtherFacts.NONE;
    private RegisteredHonours registered = RegisteredHonours.NONE;

    private NomineeFactsFixtures(RecipientKind kind, @Nullable Integer serviceMonths) {
        this.kind = kind;
        this.serviceMonths = serviceMonths;
    }

    static NomineeFactsFixtures individual() {
        return new NomineeFactsFixtures(RecipientKind.INDIVIDUAL, 60);
    }

    static NomineeFactsFixtures collective() {
        return new NomineeFactsFixtures(RecipientKind.COLLECTIVE, null);
    }

    NomineeFactsFixtures serviceMonths(@Nullable Integer months) {
        serviceMonths = months;
        return this;
    }

    NomineeFactsFixtures taskResult(@Nullable TaskResult result) {
        taskResult = result;
        return this;
    }

    NomineeFactsFixtures disciplined(@Nullable Boolean yes) {
        disciplined = yes;
        return this;
    }

    NomineeFactsFixtures pendingConductCase(@Nullable Boolean yes) {
        pendingConductCase = yes;
        return this;
    }

    NomineeFactsFixtures sameAchievementAwarded(@Nullable Boolean yes) {
        sameAchievementAwarded = yes;
        return this;
    }

    NomineeFactsFixtures thematicResultUsed(@Nullable Boolean yes) {
        thematicResultUsed = yes;
        return this;
    }

    NomineeFactsFixtures unitDissolved(@Nullable Boolean yes) {
        unitDissolved = yes;
        return this;
    }

    NomineeFactsFixtures reportPresent(boolean yes) {
        reportPresent = yes;
        return this;
    }

    NomineeFactsFixtures evidencePresent(boolean yes) {
        evidencePresent = yes;
        return this;
    }

    NomineeFactsFixtures further(FurtherFacts stated) {
        further = stated;
        return this;
    }

    NomineeFactsFixtures registered(RegisteredHonours honours) {
        registered = honours;
        return this;
    }

    NomineeFacts facts() {
        return new NomineeFacts(
                kind,
                serviceMonths,
                taskResult,
                disciplined,
                pendingConductCase,
                sameAchievementAwarded,
                thematicResultUsed,
                unitDissolved,
                reportPresent,
                evidencePresent,
                further,
                registered);
    }
}
