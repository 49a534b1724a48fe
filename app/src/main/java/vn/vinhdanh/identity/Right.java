package vn.vinhdanh.identity;

import static vn.vinhdanh.identity.Right.Reach.OWN_DEPARTMENT;
import static vn.vinhdanh.identity.Right.Reach.OWN_UNIT;
import static vn.vinhdanh.identity.Right.Sort.DOES;
import static vn.vinhdanh.identity.Right.Sort.SEES;
import static vn.vinhdanh.identity.Role.ACCOUNTANT;
import static vn.vinhdanh.identity.Role.AUDITOR;
import static vn.vinhdanh.identity.Role.CATALOGUE_ADMIN;
import static vn.vinhdanh.identity.Role.CLERK;
import static vn.vinhdanh.identity.Role.COUNCIL_CHAIR;
import static vn.vinhdanh.identity.Role.COUNCIL_MEMBER;
import static vn.vinhdanh.identity.Role.COUNCIL_SECRETARY;
import static vn.vinhdanh.identity.Role.DIRECTOR;
import static vn.vinhdanh.identity.Role.DIVISION;
import static vn.vinhdanh.identity.Role.INSPECTORATE;
import static vn.vinhdanh.identity.Role.OFFICE;
import static vn.vinhdanh.identity.Role.PROCESS_ADMIN;
import static vn.vinhdanh.identity.Role.UNIT_CLERK;
import static vn.vinhdanh.identity.Role.UNIT_HEAD;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.platform.Actor;

/**
 * What people may see and do, and which roles may: the only place that joins the two, and what {@code docs/roles.md} is
 * made from. A role that no right names has the first page and the public look-up.
 */
public enum Right {
    READ_PROPOSALS_OF_UNIT(SEES, OWN_UNIT, "proposals with reports, findings and evidence", UNIT_HEAD, UNIT_CLERK),
    READ_PROPOSALS(SEES, OWN_DEPARTMENT, "all proposals with reports, findings and evidence", OFFICE, AUDITOR),
    READ_SESSIONS(
            SEES,
            OWN_DEPARTMENT,
            "council sessions, agendas, recusals and results, never a choice",
            COUNCIL_MEMBER,
            COUNCIL_SECRETARY,
            COUNCIL_CHAIR,
            OFFICE,
            AUDITOR),
    FOLLOW_VOTING(
            SEES,
            OWN_DEPARTMENT,
            "who has voted while a vote goes on, never how",
            COUNCIL_MEMBER,
            COUNCIL_SECRETARY,
            COUNCIL_CHAIR,
            OFFICE),
    READ_DECISIONS(SEES, OWN_DEPARTMENT, "decisions and their issued files", OFFICE, DIRECTOR, CLERK, AUDITOR),
    READ_REGISTER(
            SEES,
            OWN_DEPARTMENT,
            "the register of honours with its bonuses",
            OFFICE,
            DIRECTOR,
            CLERK,
            ACCOUNTANT,
            AUDITOR),
    READ_PEOPLE(
            SEES,
            OWN_DEPARTMENT,
            "the people of the department and others who were honoured, their posts and awards",
            OFFICE,
            DIRECTOR,
            CLERK,
            ACCOUNTANT,
            AUDITOR),
    READ_QUOTAS(
            SEES,
            OWN_DEPARTMENT,
            "the quotas of calls and who holds their places",
            OFFICE,
            DIRECTOR,
            COUNCIL_MEMBER,
            COUNCIL_SECRETARY,
            COUNCIL_CHAIR,
            AUDITOR),
    READ_CONDUCT_CASES(SEES, OWN_DEPARTMENT, "open conduct cases and whom they suspend", OFFICE, INSPECTORATE, AUDITOR),
    READ_CATALOGUE_CHANGES(
            SEES, OWN_DEPARTMENT, "changes of the catalogue that wait or were refused", CATALOGUE_ADMIN, AUDITOR),
    PREPARE_PROPOSAL(DOES, OWN_UNIT, "begins proposals, writes their lists, adds evidence", UNIT_HEAD, UNIT_CLERK),
    SUBMIT_PROPOSAL(DOES, OWN_UNIT, "submits the list or gives it back to be reworked", UNIT_HEAD),
    WITHDRAW_PROPOSAL(
            DOES, OWN_UNIT, "withdraws what was submitted, until a council session with it is opened", UNIT_HEAD),
    RECEIVE_PROPOSAL(DOES, OWN_DEPARTMENT, "receives or refuses submitted proposals", OFFICE),
    APPRAISE_NOMINATION(DOES, OWN_DEPARTMENT, "appraises nominations one by one", OFFICE),
    GIVE_OPINION(
            DOES,
            OWN_UNIT,
            "gives the division's opinion on the nominations it is asked about, and sees those",
            DIVISION),
    CHECK_CONDUCT(
            DOES, OWN_DEPARTMENT, "checks the conduct of nominees, opens and closes cases that suspend", INSPECTORATE),
    LEAD_SESSION(DOES, OWN_DEPARTMENT, "plans, opens and closes council sessions", COUNCIL_SECRETARY),
    VOTE(DOES, OWN_DEPARTMENT, "votes by secret ballot", COUNCIL_MEMBER),
    CHECK_DECISION(DOES, OWN_DEPARTMENT, "checks drafts of decisions", OFFICE),
    DECIDE_OVERDRAFT(DOES, OWN_DEPARTMENT, "grants or denies places over a quota, each for a reason", DIRECTOR),
    SIGN_DECISION(DOES, OWN_DEPARTMENT, "strikes recipients, signs decisions or sends them back", DIRECTOR),
    ISSUE_DECISION(DOES, OWN_DEPARTMENT, "numbers, seals and issues decisions", CLERK),
    MAINTAIN_CATALOGUE(
            DOES,
            OWN_DEPARTMENT,
            "writes changes of the catalogue and lets those of another admin into force",
            CATALOGUE_ADMIN),
    ENTER_PAST_AWARDS(DOES, OWN_DEPARTMENT, "enters, imports and corrects awards of earlier days", OFFICE),
    MAINTAIN_PEOPLE(
            DOES,
            OWN_DEPARTMENT,
            "enters people and their posts with birth dates and staff codes, says whose an award is, merges two records of one"
                    + " person and undoes it",
            OFFICE),
    VERIFY_PAST_AWARDS(
            DOES,
            OWN_DEPARTMENT,
            "verifies or refuses awards of earlier days that somebody else entered",
            OFFICE,
            CLERK),
    CHANGE_UNITS(
            DOES,
            OWN_DEPARTMENT,
            "renames, merges, splits and dissolves units, and says who takes over their open proposals",
            OFFICE,
            PROCESS_ADMIN),
    OPERATE_PROCESSES(
            DOES,
            OWN_DEPARTMENT,
            "watches and mends processes: Cockpit, Admin, engine-rest, undelivered wake-ups and mails, disagreements",
            PROCESS_ADMIN);

    /** Whether a right is about looking or about changing. */
    public enum Sort {
        SEES,
        DOES
    }

    /** How far a right reaches; none reaches into another department. */
    public enum Reach {
        OWN_UNIT,
        OWN_DEPARTMENT
    }

    private final Sort sort;
    private final Reach reach;
    private final String english;
    private final List<Role> roles;

    Right(Sort sort, Reach reach, String english, Role... roles) {
        this.sort = sort;
        this.reach = reach;
        this.english = english;
        this.roles = List.of(roles);
    }

    /** Whether the person holds this right over the whole of their own department. */
    public boolean isHeldBy(Actor person) {
        return isHeldBy(person, person.department());
    }

    /** Whether the person holds this right in the department, which must be their own. */
    public boolean isHeldBy(Actor person, String department) {
        return isOneOf(person, department, groups(department));
    }

    /** Whether the person holds this right in the unit. */
    public boolean isHeldBy(Actor person, String department, String unit) {
        return isOneOf(person, department, groups(department, unit));
    }

    /** The groups whose people hold this right in the department. */
    public List<String> groups(String department) {
        return roles.stream().map(role -> Groups.of(role, department)).toList();
    }

    /** The groups whose people hold this right in the unit. */
    public List<String> groups(String department, String unit) {
        return roles.stream().map(role -> Groups.of(role, department, unit)).toList();
    }

    public Sort sort() {
        return sort;
    }

    public Reach reach() {
        return reach;
    }

    /** One phrase for the table of roles. */
    public String english() {
        return english;
    }

    /** The rights of a role, in the order of the work. */
    public static Stream<Right> of(Role role) {
        return Stream.of(values()).filter(right -> right.roles.contains(role));
    }

    private static boolean isOneOf(Actor person, String department, List<String> groups) {
        return person.department().equals(department) && groups.stream().anyMatch(person::isIn);
    }
}
