package vn.vinhdanh.decision;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** The decisions on the first page of their readers. */
@Component
class DecisionHomeLink implements HomeLinks {

    private final MessageSource texts;

    DecisionHomeLink(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return DecisionFiles.isReader(person)
                ? List.of(new HomeLink("/decisions", text("decision.list.title"), text("decision.list.hint")))
                : List.of();
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
