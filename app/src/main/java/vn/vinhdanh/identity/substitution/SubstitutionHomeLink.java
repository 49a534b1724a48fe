package vn.vinhdanh.identity.substitution;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The way from the first page to the substitutions, for those who have work that another could do. */
@Component
class SubstitutionHomeLink implements HomeLinks {

    private final Substitutions substitutions;

    SubstitutionHomeLink(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        var isForThem =
                !SubstitutableStep.of(person.groups(), person.department()).isEmpty()
                        || Substitutions.isProcessAdmin(person)
                        || substitutions.concern(person.userName());
        return isForThem
                ? List.of(
                        new HomeLink("/substitutions", "identity.substitution.title", "identity.substitution.homeHint"))
                : List.of();
    }
}
