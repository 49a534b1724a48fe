package vn.vinhdanh.notification;

import java.util.List;
import vn.vinhdanh.platform.web.PageNumber;

/**
 * What a process admin sees of the mails of the department.
 *
 * @param failed one screen of those that could not be sent, the oldest first
 * @param number of this screen, from 1
 */
record MailSheet(Counts counts, List<FailedMail> failed, int number) {

    static final int SIZE = 20;

    /** How many mails wait, have failed, and went out today. */
    record Counts(long waiting, long failed, long sentToday) {

        int last() {
            return PageNumber.count(failed, SIZE);
        }
    }

    public int last() {
        return counts.last();
    }
}
