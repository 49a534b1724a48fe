package vn.vinhdanh.council;

import vn.vinhdanh.nomination.Involvement;

/** A member who has no vote on one item, and why. */
public record Recusal(long nomination, String member, Involvement cause) {}
