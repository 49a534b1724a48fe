package vn.vinhdanh.nomination.version;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.nomination.RichText;
import vn.vinhdanh.nomination.StatedField;

/** What a unit had stated, as people read it. */
@Component("statedTexts")
class StatedTexts {

    private final MessageSource texts;

    StatedTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** The value in words, empty where nothing had been stated. */
    public String of(KeptRow row, StatedField field) {
        var value = row.value(field);
        if (value == null) {
            return "";
        }
        return switch (field) {
            case TASK_RESULT -> text("nomination.taskResult." + value);
            case DISCIPLINED, PENDING_CONDUCT_CASE, SAME_ACHIEVEMENT_AWARDED, THEMATIC_RESULT_USED ->
                text(value.equals("true") ? "nomination.yes" : "nomination.no");
            case REPORT -> RichText.plain(value);
            default -> field.further().map(fact -> further(fact, value)).orElse(value);
        };
    }

    private String further(FurtherFact fact, String value) {
        return switch (fact.answer()) {
            case NUMBER -> value;
            case YES_OR_NO -> text(value.equals("true") ? "nomination.yes" : "nomination.no");
            case CHOICE -> text("nomination.choice." + value);
        };
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
