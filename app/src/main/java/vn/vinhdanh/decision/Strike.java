package vn.vinhdanh.decision;

import java.time.Instant;

/** Why the director took a recipient off the list. */
record Strike(String reason, String person, Instant moment) {}
