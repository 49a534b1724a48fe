package vn.vinhdanh.nomination;

/** A unit has begun a proposal. */
public record ProposalDrafted(long proposalId, String department, String unitName, String callTitle) {}
