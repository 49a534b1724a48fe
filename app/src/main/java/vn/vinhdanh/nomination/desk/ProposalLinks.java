package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The way from the first page to the proposals, for those who have any. */
@Component
@Order(2)
class ProposalLinks implements HomeLinks {

    private final Sights sights;

    ProposalLinks(Sights sights) {
        this.sights = sights;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        var sight = sights.of(person);
        if (sight.wholeDepartment()) {
            var hint =
                    Right.RECEIVE_PROPOSAL.isHeldBy(person) ? "nomination.home.officeHint" : "nomination.home.readHint";
            return List.of(link("nomination.home.office", hint));
        }
        return sight.isEmpty() ? List.of() : List.of(link("nomination.home.unit", "nomination.home.unitHint"));
    }

    private HomeLink link(String title, String hint) {
        return new HomeLink("/proposals", title, hint);
    }
}
