package vn.vinhdanh.catalogue.rows;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The catalogue on everybody's first page. */
@Component
class CatalogueHomeLink implements HomeLinks {

    @Override
    public List<HomeLink> of(Actor person) {
        return List.of(new HomeLink("/catalogue", "catalogue.title", "catalogue.hint"));
    }
}
