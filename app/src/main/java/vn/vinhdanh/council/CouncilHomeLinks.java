package vn.vinhdanh.council;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The council's pages on the first page of those who read them. */
@Component
@Order(3)
class CouncilHomeLinks implements HomeLinks {

    @Override
    public List<HomeLink> of(Actor person) {
        var links = new ArrayList<HomeLink>();
        if (Right.VOTE.isHeldBy(person)) {
            links.add(link("/council/ballots", "council.home.ballots"));
        }
        if (Right.FOLLOW_VOTING.isHeldBy(person)) {
            links.add(link("/council/sessions", "council.home.sessions"));
        } else if (Right.READ_SESSIONS.isHeldBy(person)) {
            links.add(new HomeLink("/council/sessions", "council.home.sessions", "council.home.sessionsReadHint"));
        }
        return links;
    }

    private HomeLink link(String address, String text) {
        return new HomeLink(address, text, text + "Hint");
    }
}
