package vn.vinhdanh.workflow.councilsession;

/** The names of the model {@code council-session}. */
public final class CouncilSessionProcess {

    public static final String KEY = "council-session";
    public static final String OPEN_SESSION = "OpenSession";
    public static final String CAST_BALLOT = "CastBallot";
    public static final String CLOSE_VOTING = "CloseVoting";
    public static final String DRAFT_DECISION = "DraftDecision";
    public static final String RESOLUTION_ADOPTED = "ResolutionAdopted";

    private CouncilSessionProcess() {}
}
