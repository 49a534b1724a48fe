package vn.vinhdanh.nomination.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** Puts the reasons of a refusal into words, for the places where the person can mend them. */
@Component("nominationReasons")
class FieldReasons {

    private final MessageSource texts;

    FieldReasons(MessageSource texts) {
        this.texts = texts;
    }

    /** The sentences by field; those of the whole case under the empty name. */
    Map<String, String> byField(Refusal refusal) {
        var byField = new LinkedHashMap<String, String>();
        refusal.reasons().forEach(reason -> byField.merge(reason.place(), text(reason), (one, two) -> one + " " + two));
        return byField;
    }

    /** The sentence as it stands in the nominee's own row, where nobody needs to read the name again. */
    public String inItsRow(Reason reason) {
        return text(new Reason(reason.place(), reason.text() + ".inItsRow", reason.values()));
    }

    /** The sentence. */
    public String text(Reason reason) {
        return texts.getMessage(reason.text(), reason.values().toArray(), LocaleContextHolder.getLocale());
    }
}
