package vn.vinhdanh.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something that people are to be told.
 *
 * @param department whose people they are
 * @param matter the case it is about, such as {@code unit-proposal/42}
 * @param task id of the task that waits for them, null when nothing waits
 * @param reminder whether they have heard of the task before, and its last day draws near
 * @param subject one line
 * @param body the sentences between salutation and link
 * @param path the page on which they go on
 */
record Notice(
        String department,
        String matter,
        @Nullable String task,
        boolean reminder,
        String subject,
        String body,
        String path) {}
