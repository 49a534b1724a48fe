package vn.vinhdanh.notification;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Account;

/** Puts what is to be told into letters: salutation, the matter, where to go on, and how to change what one gets. */
@Component
class Letters {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource texts;
    private final MailSettings settings;

    Letters(MessageSource texts, MailSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** One letter to the person: about the one thing, or a digest of all. */
    Letter of(Parcel parcel, Account person) {
        var mails = parcel.mails();
        return new Letter(
                messageId(mails),
                tell("notification.letter.sender"),
                Objects.requireNonNull(person.email()),
                parcel.daily()
                        ? tell("notification.digest.subject", count(mails))
                        : mails.get(0).subject(),
                tell(
                        "notification.letter.text",
                        person.fullName(),
                        parcel.daily() ? digest(mails) : matter(mails.get(0)),
                        settings.link("/mail-preference")));
    }

    private String matter(Mail mail) {
        return tell("notification.letter.matter", mail.body(), settings.link(mail.path()));
    }

    private String digest(List<Mail> mails) {
        return IntStream.range(0, mails.size())
                .mapToObj(place -> tell(
                        "notification.digest.item",
                        Integer.toString(place + 1),
                        mails.get(place).body(),
                        settings.link(mails.get(place).path())))
                .collect(Collectors.joining("\n\n", tell("notification.digest.lead", count(mails)) + "\n\n", ""));
    }

    private String messageId(List<Mail> mails) {
        var first = mails.get(0).id();
        var last = mails.get(mails.size() - 1).id();
        var rows = first == last ? Long.toString(first) : first + "-" + last;
        return "<mail-%s@%s>".formatted(rows, settings.site().getHost());
    }

    private static String count(List<Mail> mails) {
        return Integer.toString(mails.size());
    }

    private String tell(String text, Object... values) {
        return texts.getMessage(text, values, VIETNAMESE);
    }
}
