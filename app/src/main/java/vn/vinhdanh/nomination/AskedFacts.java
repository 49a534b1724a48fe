package vn.vinhdanh.nomination;

import java.util.Set;
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

    /** The facts, in the order in which they are asked. */
    public Set<FurtherFact> of(Proposal proposal, RecipientKind kind) {
        return eligibility
                .conditions(proposal.awardCode(), law.of(proposal), kind)
                .asked();
    }
}
