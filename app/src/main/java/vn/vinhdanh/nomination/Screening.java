package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Eligibility;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.catalogue.EligibilityRules;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.platform.NotFound;

/** Puts what is known about nominees before the conditions of the award, in a fixed number of statements. */
@Component
class Screening {

    private final ProposalRepository proposals;
    private final Evidence evidence;
    private final Eligibility eligibility;
    private final CurrentLaw law;
    private final Rulings rulings;
    private final InspectedConduct conduct;
    private final HonoursHeld held;
    private final Lineage lineage;

    Screening(
            ProposalRepository proposals,
            Evidence evidence,
            Eligibility eligibility,
            CurrentLaw law,
            Rulings rulings,
            InspectedConduct conduct,
            HonoursHeld held,
            Lineage lineage) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.eligibility = eligibility;
        this.law = law;
        this.rulings = rulings;
        this.conduct = conduct;
        this.held = held;
        this.lineage = lineage;
    }

    EligibilityAnswer answer(Nomination nomination) {
        return Objects.requireNonNull(answers(List.of(nomination)).get(nomination.id()));
    }

    /** The answers by nomination; they may stand in several proposals. */
    Map<Long, EligibilityAnswer> answers(Collection<Nomination> nominations) {
        var ids = nominations.stream().map(Nomination::id).toList();
        var laws = laws(nominations);
        var files = evidence.of(ids);
        var words = conduct.of(ids);
        var honours = held.of(ids);
        var ruled = rulings.of(ids);
        var followed = lineage.followed();
        var dissolved = lineage.dissolved(nominations);
        return nominations.stream().collect(Collectors.toMap(Nomination::id, row -> {
            var rule = Objects.requireNonNull(laws.get(row.proposalId()));
            var conditions = rule.rules().conditions(rule.awardCode(), rule.regime(), row.kind());
            var registered = KnownFacts.registered(
                    honours.getOrDefault(row.id(), List.of()),
                    rule.awardCode(),
                    conditions,
                    followed.of(rule.awardCode(), rule.regime()));
            var known = KnownFacts.of(
                    row, files.containsKey(row.id()), words.get(row.id()), registered, dissolved.contains(row.id()));
            return rule.rules()
                    .evaluate(rule.awardCode(), rule.regime(), known)
                    .ruled(ruled.getOrDefault(row.id(), List.of()));
        }));
    }

    private Map<Long, Rule> laws(Collection<Nomination> nominations) {
        var ids = nominations.stream().map(Nomination::proposalId).distinct().toList();
        var found = proposals.findAllById(ids).stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        var laws = new HashMap<Long, Rule>();
        var rules = eligibility.on(found.values().stream().map(law::dayOf).collect(Collectors.toSet()));
        for (var id : ids) {
            var proposal = found.get(id);
            if (proposal == null) {
                throw new NotFound();
            }
            var set = Objects.requireNonNull(rules.get(law.dayOf(proposal)));
            laws.put(id, new Rule(proposal.awardCode(), law.of(proposal), set));
        }
        return laws;
    }

    /** The award of a proposal and the law by which it is judged. */
    private record Rule(String awardCode, Regime regime, EligibilityRules rules) {}
}
