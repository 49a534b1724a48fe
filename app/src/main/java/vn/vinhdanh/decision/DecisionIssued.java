package vn.vinhdanh.decision;

import java.util.List;

/** The decision has its number and seal, and its recipients stand in the register. */
public record DecisionIssued(long decisionId, List<Long> nominationIds) {

    public DecisionIssued {
        nominationIds = List.copyOf(nominationIds);
    }
}
