package vn.vinhdanh.register;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The register on the first page of its readers. */
@Component
@Order(5)
class RegisterHomeLink implements HomeLinks {

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.READ_REGISTER.isHeldBy(person)
                ? List.of(new HomeLink("/register", "register.title", "register.hint"))
                : List.of();
    }
}
