package vn.vinhdanh.access.oracle;

/** A way to ask for a case. */
public enum Door {
    PROPOSAL_LIST,
    PROPOSAL_COUNT,
    TASK_LIST,
    TASK_COUNT,
    TASK,
    TASK_VARIABLES,
    TASK_COMMENTS,
    TASK_FRAME,
    EVIDENCE,
    DRAFT_DOCUMENT,
    BALLOT_PAPER,
    BALLOTS,
    SESSION_LIST,
    SESSION,
    DECISION_LIST,
    DECISION_DOCUMENT,
    REGISTER,
    REGISTER_COUNT,
    LOOK_UP,
    ENGINE_VARIABLES,
    ENGINE_HISTORY
}
