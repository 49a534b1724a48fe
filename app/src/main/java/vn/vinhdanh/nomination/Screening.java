package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final InspectedConduct conduct;

    Screening(
            ProposalRepository proposals,
            Evidence evidence,
            Eligibility eligibility,
            CurrentLaw law,
            Findings findings,
            InspectedConduct conduct) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.eligibility = eligibility;
        this.law = law;
        this.findings = findings;
        this.conduct = conduct;
    }

    EligibilityAnswer screen(Nomination nomination) {
        var answer = answer(nomination);
        findings.replace(nomination.id(), answer.findings());
        return answer;
    }

    EligibilityAnswer answer(Nomination nomination) {
        var proposal = proposals.findById(nomination.proposalId()).orElseThrow(NotFound::new);
        var word = conduct.of(List.of(nomination.id())).get(nomination.id());
        var known = known(nomination, !evidence.of(nomination.id()).isEmpty(), word);
        return eligibility.evaluate(proposal.awardCode(), law.of(proposal), known);
    }

    Map<Long, EligibilityAnswer> answers(long proposalId, List<Nomination> listed) {
        var proposal = proposals.findById(proposalId).orElseThrow(NotFound::new);
        var regime = law.of(proposal);
        var files = evidence.ofProposal(proposalId);
        var words = conduct.of(listed.stream().map(Nomination::id).toList());
        return listed.stream()
                .collect(Collectors.toMap(
                        Nomination::id,
                        row -> eligibility.evaluate(
                                proposal.awardCode(),
                                regime,
                                known(row, files.containsKey(row.id()), words.get(row.id())))));
    }

    Map<Long, List<Finding>> findings(long proposalId) {
        return findings.ofProposal(proposalId);
    }

    Map<Long, List<Finding>> findings(Collection<Long> nominations) {
        return findings.of(nominations);
    }

    private static NomineeFacts known(
            Nomination nomination, boolean evidencePresent, InspectedConduct.@Nullable Word word) {
        var stated = nomination.facts();
        return new NomineeFacts(
                nomination.kind(),
                stated.serviceMonths(),
                stated.taskResult(),
                word != null && word.violated() ? Boolean.TRUE : stated.disciplined(),
                word == null ? stated.pendingConductCase() : Boolean.valueOf(word.pending()),
                stated.sameAchievementAwarded(),
                stated.thematicResultUsed(),
                false,
                !nomination.report().isBlank(),
                evidencePresent);
    }
}
