package vn.vinhdanh.register;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The register on the first page of its readers. */
@Component
class RegisterHomeLink implements HomeLinks {

    private final MessageSource texts;

    RegisterHomeLink(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return RegisterPages.isReader(person)
                ? List.of(new HomeLink("/register", text("register.title"), text("register.hint")))
                : List.of();
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
