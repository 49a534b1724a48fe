package vn.vinhdanh.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Eligibility;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.RecipientKind;

/** What the unit is asked about a nominee beyond what every award asks: only what the conditions of this one need. */
@Component
public class AskedFacts {

    private final Eligibility eligibility;
    private final CurrentLaw law;

    AskedFacts(Eligibility eligibility, CurrentLaw law) {
        this.eligibility = eligibility;
        this.law = law;
    }

    /** All fields of the nominee's form. */
    public List<StatedField> fields(Proposal proposal, RecipientKind kind) {
        var asked = of(proposal, kind);
        return Arrays.stream(StatedField.values())
                .filter(field -> field.further().map(asked::contains).orElse(true))
                .toList();
    }

    /** The facts, in the order in which they are asked. */
    public Set<FurtherFact> of(Proposal proposal, RecipientKind kind) {
        return byKind(proposal).getOrDefault(kind, Set.of());
    }

    /** The facts by whom they are asked about. */
    public Map<RecipientKind, Set<FurtherFact>> byKind(Proposal proposal) {
        var rules = eligibility.on(law.dayOf(proposal));
        var regime = law.of(proposal);
        return Arrays.stream(RecipientKind.values())
                .collect(Collectors.toMap(
                        Function.identity(), kind -> rules.conditions(proposal.awardCode(), regime, kind)
                                .asked()));
    }
}
