package vn.vinhdanh.identity.substitution;

import static vn.vinhdanh.identity.Role.CLERK;
import static vn.vinhdanh.identity.Role.COUNCIL_SECRETARY;
import static vn.vinhdanh.identity.Role.DIVISION;
import static vn.vinhdanh.identity.Role.INSPECTORATE;
import static vn.vinhdanh.identity.Role.OFFICE;
import static vn.vinhdanh.identity.Role.UNIT_CLERK;
import static vn.vinhdanh.identity.Role.UNIT_HEAD;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;

/** The steps that another person may do for an absent one: neither a ballot nor a signature, which are personal. */
enum SubstitutableStep {
    PREPARE_PROPOSAL("PrepareProposal", UNIT_HEAD, UNIT_CLERK),
    SUBMIT_PROPOSAL("SubmitProposal", UNIT_HEAD),
    RECEIVE_PROPOSAL("ReceiveProposal", OFFICE),
    GIVE_OPINION("GiveOpinion", DIVISION),
    CHECK_CONDUCT("CheckConduct", INSPECTORATE),
    APPRAISE_PROPOSAL("AppraiseProposal", OFFICE),
    SUPPLEMENT_PROPOSAL("SupplementProposal", UNIT_HEAD, UNIT_CLERK),
    OPEN_SESSION("OpenSession", COUNCIL_SECRETARY),
    CLOSE_VOTING("CloseVoting", COUNCIL_SECRETARY),
    CHECK_DRAFT("CheckDraft", OFFICE),
    NUMBER_AND_SEAL("NumberAndSeal", CLERK);

    private final String id;
    private final List<Role> roles;

    SubstitutableStep(String id, Role... roles) {
        this.id = id;
        this.roles = List.of(roles);
    }

    /** The steps that somebody in these groups may be asked to do. */
    static List<SubstitutableStep> of(Set<String> groups, String department) {
        return Arrays.stream(values())
                .filter(step -> step.roles.stream().anyMatch(role -> Groups.give(groups, role, department)))
                .toList();
    }

    static Optional<SubstitutableStep> find(String id) {
        return Arrays.stream(values()).filter(step -> step.id.equals(id)).findFirst();
    }

    /** Id of the step in its model. */
    public String id() {
        return id;
    }

    /** Key of the text that people read. */
    public String text() {
        return textOf(id);
    }

    static String textOf(String id) {
        return "identity.step." + id;
    }
}
