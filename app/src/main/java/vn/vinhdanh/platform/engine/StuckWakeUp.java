package vn.vinhdanh.platform.engine;

import java.time.Instant;

/** A wake-up that has failed so often that a person should look; {@code text} is the bundle's key of what is wrong. */
public record StuckWakeUp(long id, String process, long caseId, int attempts, Instant enqueuedAt, String text) {}
