package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Ruling;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The nominations after the unit has written them, each with a fate of its own. Every step may be repeated without effect. */
@Component
public class Nominations {

    private final NominationRepository nominations;
    private final NominationStages stages;
    private final Screening screening;
    private final Rechecks rechecks;
    private final Findings findings;

    Nominations(
            NominationRepository nominations,
            NominationStages stages,
            Screening screening,
            Rechecks rechecks,
            Findings findings) {
        this.nominations = nominations;
        this.stages = stages;
        this.screening = screening;
        this.rechecks = rechecks;
        this.findings = findings;
    }

    /** The nomination; who may see it is for the caller to know. */
    @Transactional(readOnly = true)
    public Nomination find(long id) {
        return nominations.findById(id).orElseThrow(NotFound::new);
    }

    /** Those of the ids that exist, in no particular order. */
    @Transactional(readOnly = true)
    public List<Nomination> findAll(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : nominations.findByIdIn(ids);
    }

    /** The nominations of a proposal, collectives first. */
    @Transactional(readOnly = true)
    public List<Nomination> ofProposal(long proposalId) {
        return nominations.findByProposalIdOrderByNomineeKindAscIdAsc(proposalId);
    }

    /** Those that the unit has not withdrawn. */
    @Transactional(readOnly = true)
    public List<Nomination> standing(long proposalId) {
        return ofProposal(proposalId).stream()
                .filter(nomination -> nomination.status() != NominationStatus.WITHDRAWN)
                .toList();
    }

    /** What the office has endorsed and no council has decided, collectives first. */
    @Transactional(readOnly = true)
    public List<Nomination> endorsedIn(String department) {
        return nominations.findByDepartmentAndStatusOrderByNomineeKindAscIdAsc(department, NominationStatus.ENDORSED);
    }

    /** Checks the conditions of the award, by the law of the receipt or, before that, of today; keeps the findings. */
    @Transactional
    public EligibilityAnswer screen(long id) {
        return Objects.requireNonNull(
                rechecks.keep(List.of(find(id)), Moment.RECEIVED).get(id));
    }

    /** Checks them again for all at this step of their way; keeps the findings and how they differ from before. */
    @Transactional
    public void recheck(Collection<Long> ids, Moment moment) {
        rechecks.keep(findAll(ids), moment);
    }

    /** The same without those that have not been screened: that is for a job of their own, which holds up nobody else. */
    @Transactional
    public void recheckScreened(Collection<Long> ids, Moment moment) {
        rechecks.again(findAll(ids), moment);
    }

    /** What an officer decided about a condition that the data leave open, on the facts that the officer saw. */
    @Transactional
    public void rule(long id, String code, String facts, boolean met, String reason, Actor officer) {
        rechecks.rule(find(id), new Ruling(code, facts, met, reason, officer.fullName(), ""), officer);
    }

    /** The same check with all differences there have been, without keeping anything. */
    @Transactional(readOnly = true)
    public Map<Long, Checked> checked(Collection<Nomination> rows) {
        return rechecks.check(rows);
    }

    /** The same check without keeping anything. */
    @Transactional(readOnly = true)
    public EligibilityAnswer eligibility(long id) {
        return screening.answer(find(id));
    }

    /** The same check for some rows, in a fixed number of statements. */
    @Transactional(readOnly = true)
    public Map<Long, EligibilityAnswer> eligibilityOf(List<Nomination> rows) {
        return screening.answers(rows);
    }

    /** The findings of the last check, by nomination, for a whole proposal. */
    @Transactional(readOnly = true)
    public Map<Long, List<Finding>> findings(long proposalId) {
        return findings.ofProposal(proposalId);
    }

    /** The findings of the last check of these nominations. */
    @Transactional(readOnly = true)
    public Map<Long, List<Finding>> findings(Collection<Long> ids) {
        return findings.of(ids);
    }

    /** The office's verdicts. */
    @Transactional
    public void appraised(long proposalId, Map<Long, Boolean> endorsedById) {
        requireOf(proposalId, endorsedById.keySet());
        stages.move(chosen(endorsedById, true), NominationStatus.RECEIVED, NominationStatus.ENDORSED);
        stages.move(chosen(endorsedById, false), NominationStatus.RECEIVED, NominationStatus.DECLINED);
    }

    /** What the council decided on each. */
    @Transactional
    public void councilDecided(Map<Long, Boolean> passedById) {
        stages.move(chosen(passedById, true), NominationStatus.ENDORSED, NominationStatus.PASSED);
        stages.move(chosen(passedById, false), NominationStatus.ENDORSED, NominationStatus.NOT_PASSED);
    }

    /** The director has signed the decision that names them. */
    @Transactional
    public void signed(Collection<Long> ids) {
        stages.move(ids, NominationStatus.PASSED, NominationStatus.SIGNED);
    }

    /** The director has taken them off the list, each for a reason. */
    @Transactional
    public void struck(Map<Long, String> reasonById) {
        reasonById.forEach(stages::strike);
    }

    /** The award stands in the register. */
    @Transactional
    public void recorded(long id) {
        stages.move(List.of(id), NominationStatus.SIGNED, NominationStatus.RECORDED);
    }

    private void requireOf(long proposalId, Collection<Long> ids) {
        var known = ofProposal(proposalId).stream().map(Nomination::id).toList();
        if (!known.containsAll(ids)) {
            throw new IllegalStateException("not all of " + ids + " belong to proposal " + proposalId);
        }
    }

    private static List<Long> chosen(Map<Long, Boolean> answers, boolean answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }
}
