package vn.vinhdanh.notification;

import java.util.Optional;
import java.util.stream.Stream;

/** How a person wishes to hear of their work. */
enum MailWish {
    /** At once, a mail for each thing. */
    EACH,
    /** One mail every morning. */
    DAILY,
    /** Not by mail. */
    NONE;

    static Optional<MailWish> chosen(String name) {
        return Stream.of(values()).filter(wish -> wish.name().equals(name)).findFirst();
    }

    /** Key of the text that names it. */
    public String text() {
        return "notification.wish." + name();
    }

    /** Key of one sentence more. */
    public String hint() {
        return "notification.wishHint." + name();
    }
}
