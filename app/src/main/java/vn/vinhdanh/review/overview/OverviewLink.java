package vn.vinhdanh.review.overview;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The office's list on the first page of the office. */
@Component
@Order(1)
class OverviewLink implements HomeLinks {

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.APPRAISE_NOMINATION.isHeldBy(person)
                ? List.of(new HomeLink("/appraisals", "review.overview.title", "review.overview.hint"))
                : List.of();
    }
}
