package vn.vinhdanh.workflow.unitproposal;

import vn.vinhdanh.platform.engine.WakeUp;

/** Names of the model {@code unit-proposal}. */
public final class UnitProposalProcess {

    public static final String KEY = "unit-proposal";
    public static final String PREPARE_PROPOSAL = "PrepareProposal";
    public static final String SUBMIT_PROPOSAL = "SubmitProposal";
    public static final String RECEIVE_PROPOSAL = "ReceiveProposal";
    public static final String START_NOMINATIONS = "StartNominations";
    public static final String GIVE_OPINION = "GiveOpinion";
    public static final String CHECK_CONDUCT = "CheckConduct";
    public static final String APPRAISE_PROPOSAL = "AppraiseProposal";
    public static final String SUPPLEMENT_PROPOSAL = "SupplementProposal";
    public static final String PROPOSAL_REFUSED = "ProposalRefused";
    public static final String PROPOSAL_RELEASED = "ProposalReleased";
    public static final String PROPOSAL_WITHDRAWAL = "ProposalWithdrawal";

    static final WakeUp PROPOSAL_WITHDRAWN = new WakeUp(KEY, "ProposalWithdrawn", "WithdrawalKnown");

    private UnitProposalProcess() {}
}
