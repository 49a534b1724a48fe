package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Desks;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The way from the first page to the proposals, for those who have any. */
@Component
class ProposalLinks implements HomeLinks {

    private final Units units;

    ProposalLinks(Units units) {
        this.units = units;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        if (Desks.isOffice(person, person.department())) {
            return List.of(link("nomination.home.office", "nomination.home.officeHint"));
        }
        var isOfUnit = units.of(person.department()).stream()
                .anyMatch(unit -> Desks.isOfUnit(person, person.department(), unit.code()));
        return isOfUnit ? List.of(link("nomination.home.unit", "nomination.home.unitHint")) : List.of();
    }

    private HomeLink link(String title, String hint) {
        return new HomeLink("/proposals", title, hint);
    }
}
