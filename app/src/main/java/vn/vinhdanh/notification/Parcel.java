package vn.vinhdanh.notification;

import java.util.List;

/**
 * What goes to one person in one letter.
 *
 * @param mails one row, or all due rows of a digest; none when everything in the digest is done by now
 */
record Parcel(String recipient, boolean daily, List<Mail> mails) {

    static Parcel of(Mail mail) {
        return new Parcel(mail.recipient(), false, List.of(mail));
    }

    List<Long> ids() {
        return mails.stream().map(Mail::id).toList();
    }
}
