package vn.vinhdanh.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that could not be sent, as a process admin reads it.
 *
 * @param name the recipient as shown to others
 * @param email where it would go now, absent when there is no address
 * @param problem key of the sentence that says why
 */
record FailedMail(
        long id, String name, @Nullable String email, String subject, String problem, int attempts, Instant since) {}
