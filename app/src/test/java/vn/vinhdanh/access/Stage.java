package vn.vinhdanh.access;

/** Where a sample case has been left on its way, and the step that is open there. */
enum Stage {
    DRAFTED("PrepareProposal"),
    PREPARED("SubmitProposal"),
    SUBMITTED("ReceiveProposal"),
    REFUSED(""),
    ADMITTED("CheckConduct"),
    ASKED("GiveOpinion"),
    RECEIVED("AppraiseProposal"),
    SUPPLEMENTING("SupplementProposal"),
    RELEASED(""),
    PLANNED("OpenSession"),
    OPEN("CloseVoting"),
    DECIDED("CheckDraft"),
    CHECKED("SignDecision"),
    SIGNED("NumberAndSeal"),
    ISSUED("");

    private final String step;

    Stage(String step) {
        this.step = step;
    }

    String step() {
        return step;
    }

    boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
