package vn.vinhdanh.nomination;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Eligibility;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.NomineeFacts;
import vn.vinhdanh.platform.NotFound;

/** Puts what is known about a nominee before the conditions of the award. */
@Component
class Screening {

    private final ProposalRepository proposals;
    private final Evidence evidence;
    private final Eligibility eligibility;
    private final CurrentLaw law;
    private final Findings findings;

    Screening(
            ProposalRepository proposals,
            Evidence evidence,
            Eligibility eligibility,
            CurrentLaw law,
            Findings findings) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.eligibility = eligibility;
        this.law = law;
        this.findings = findings;
    }

    EligibilityAnswer screen(Nomination nomination) {
        var proposal = proposals.findById(nomination.proposalId()).orElseThrow(NotFound::new);
        var answer = eligibility.evaluate(proposal.awardCode(), law.of(proposal), known(nomination));
        findings.replace(nomination.id(), answer.findings());
        return answer;
    }

    Map<Long, List<Finding>> findings(long proposalId) {
        return findings.ofProposal(proposalId);
    }

    private NomineeFacts known(Nomination nomination) {
        var stated = nomination.facts();
        return new NomineeFacts(
                nomination.kind(),
                stated.serviceMonths(),
                stated.taskResult(),
                stated.disciplined(),
                stated.pendingConductCase(),
                stated.sameAchievementAwarded(),
                stated.thematicResultUsed(),
                false,
                !nomination.report().isBlank(),
                evidence.of(nomination.id()).isPresent());
    }
}
