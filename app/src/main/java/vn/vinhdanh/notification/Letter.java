package vn.vinhdanh.notification;

/**
 * A mail as it goes out.
 *
 * @param messageId made from the rows it carries, so that a second delivery is recognised as the same mail
 * @param subject one line, whatever the names in it contain
 */
record Letter(String messageId, String senderName, String address, String subject, String text) {

    Letter {
        subject = subject.replaceAll("\\s+", " ").strip();
    }
}
