package vn.vinhdanh.decision;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The decisions on the first page of their readers. */
@Component
@Order(4)
class DecisionHomeLink implements HomeLinks {

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.READ_DECISIONS.isHeldBy(person)
                ? List.of(new HomeLink("/decisions", "decision.list.title", "decision.list.hint"))
                : List.of();
    }
}
