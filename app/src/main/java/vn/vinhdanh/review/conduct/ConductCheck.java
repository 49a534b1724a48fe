package vn.vinhdanh.review.conduct;

import java.time.Instant;

/** Who of the inspectorate has looked at a nomination, and when. */
public record ConductCheck(long nomination, String checkedByName, Instant checkedAt) {}
