package vn.vinhdanh.workflow.decisionissuing;

/** Names of the model {@code decision-issuing}, and of what its facts wake elsewhere. */
public final class DecisionIssuingProcess {

    public static final String KEY = "decision-issuing";
    public static final String CHECK_DRAFT = "CheckDraft";
    public static final String SIGN_DECISION = "SignDecision";
    public static final String NUMBER_AND_SEAL = "NumberAndSeal";
    public static final String DECISION_ISSUED = "DecisionIssued";

    private DecisionIssuingProcess() {}
}
