package vn.vinhdanh.notification;

/** There is something to send once the running transaction is committed. */
record MailsWritten() {}
