package vn.vinhdanh.workflow.awardnomination;

import vn.vinhdanh.platform.engine.WakeUp;

/** Names of the model {@code award-nomination}. */
public final class AwardNominationProcess {

    public static final String KEY = "award-nomination";
    public static final String NOMINATION_RECEIVED = "NominationReceived";
    public static final String APPRAISAL_AWAITED = "AppraisalAwaited";
    public static final String COUNCIL_AWAITED = "CouncilAwaited";
    public static final String SIGNATURE_AWAITED = "SignatureAwaited";
    public static final String ISSUE_AWAITED = "IssueAwaited";
    public static final String CASE_CLOSED_AWAITED = "CaseClosedAwaited";
    public static final String RECORD_AWARD = "RecordAward";
    public static final String NOMINATION_DECLINED = "NominationDeclined";
    public static final String NOMINATION_NOT_PASSED = "NominationNotPassed";
    public static final String NOMINATION_STRUCK = "NominationStruck";
    public static final String NOMINATION_RECORDED = "NominationRecorded";
    public static final String NOMINATION_WITHDRAWAL = "NominationWithdrawal";

    static final WakeUp PROPOSAL_APPRAISED = new WakeUp(KEY, "ProposalAppraised", "AppraisalKnown");
    static final WakeUp COUNCIL_DECIDED = new WakeUp(KEY, "CouncilDecided", "VoteKnown");
    static final WakeUp DECISION_SIGNED = new WakeUp(KEY, "DecisionSigned", "SignatureKnown");
    static final WakeUp DECISION_ISSUED = new WakeUp(KEY, "DecisionIssued", "IssueKnown");

    static final WakeUp NOMINATION_WITHDRAWN = new WakeUp(KEY, "NominationWithdrawn", "WithdrawalKnown");

    static final WakeUp CONDUCT_CASE_OPENED = new WakeUp(KEY, "ConductCaseOpened", "SuspensionKnown");
    static final WakeUp CONDUCT_CASE_CLOSED = new WakeUp(KEY, "ConductCaseClosed", "ScreenAgain");

    private AwardNominationProcess() {}
}
