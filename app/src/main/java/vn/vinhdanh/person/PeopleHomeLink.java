package vn.vinhdanh.person;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The people on the first page of their readers. */
@Component
@Order(9)
class PeopleHomeLink implements HomeLinks {

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.READ_PEOPLE.isHeldBy(person)
                ? List.of(new HomeLink("/people", "person.title", "person.hint"))
                : List.of();
    }
}
