package vn.vinhdanh.notification;

import org.jspecify.annotations.Nullable;

/**
 * One row of the outbox, locked by the running transaction.
 *
 * @param recipient user name
 * @param task id of the task it tells of, if it tells of one
 */
record Mail(long id, String recipient, @Nullable String task, String subject, String body, String path) {}
