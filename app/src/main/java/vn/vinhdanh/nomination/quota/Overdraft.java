package vn.vinhdanh.nomination.quota;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A request for places over a quota.
 *
 * @param asker the unit that asks; for the council the unit whose quota it is, empty where all units share it
 * @param names for whom it is asked
 * @param base how many were counted when it was asked
 * @param granted the director's word, null while the request waits
 */
public record Overdraft(
        long id,
        long callId,
        String department,
        @Nullable Long proposalId,
        String callTitle,
        String asker,
        String names,
        int count,
        String reason,
        int base,
        int places,
        int used,
        String askedByName,
        LocalDateTime askedAt,
        @Nullable Boolean granted,
        String answer,
        @Nullable String decidedByName,
        @Nullable LocalDateTime decidedAt) {}
