package vn.vinhdanh.decision;

/** A session's passed nominations stand in a draft decision. */
public record DecisionDrafted(long decisionId, String department, String callTitle) {}
