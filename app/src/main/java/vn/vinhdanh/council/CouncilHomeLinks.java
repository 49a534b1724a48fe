package vn.vinhdanh.council;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The council's pages on the first page of its members and of the office. */
@Component
class CouncilHomeLinks implements HomeLinks {

    @Override
    public List<HomeLink> of(Actor person) {
        var links = new ArrayList<HomeLink>();
        var member = person.isIn(Groups.councilMember(person.department()));
        if (member) {
            links.add(link("/council/ballots", "council.home.ballots"));
        }
        if (member || person.isIn(Groups.office(person.department()))) {
            links.add(link("/council/sessions", "council.home.sessions"));
        }
        return links;
    }

    private HomeLink link(String address, String text) {
        return new HomeLink(address, text, text + "Hint");
    }
}
