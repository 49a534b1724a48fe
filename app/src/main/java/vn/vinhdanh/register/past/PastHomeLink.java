package vn.vinhdanh.register.past;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The past awards on the first page of those who enter or verify them. */
@Component
@Order(10)
class PastHomeLink implements HomeLinks {

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.ENTER_PAST_AWARDS.isHeldBy(person) || Right.VERIFY_PAST_AWARDS.isHeldBy(person)
                ? List.of(new HomeLink("/register/past", "register.past.title", "register.past.hint"))
                : List.of();
    }
}
