package vn.vinhdanh.nomination.follow;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.CouncilSeats;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** Search and one's own part on the first page of those who would find something there. */
@Component
@Order(8)
class FollowLinks implements HomeLinks {

    private static final HomeLink SEARCH =
            new HomeLink("/search", "nomination.search.title", "nomination.search.homeHint");
    private static final HomeLink MY_WORK =
            new HomeLink("/my-work", "nomination.mine.title", "nomination.mine.homeHint");

    private final Sights sights;
    private final MyWork work;
    private final CouncilSeats seats;

    FollowLinks(Sights sights, MyWork work, CouncilSeats seats) {
        this.sights = sights;
        this.work = work;
        this.seats = seats;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        var links = new ArrayList<HomeLink>();
        var tookPart = work.isAny(person);
        if (tookPart || !sights.of(person).isEmpty()) {
            links.add(SEARCH);
        }
        if (tookPart || !seats.of(person).isEmpty()) {
            links.add(MY_WORK);
        }
        return links;
    }
}
