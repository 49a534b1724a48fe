package vn.vinhdanh.council;

import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Proposal;

/** A nomination that the office has endorsed and that stands on no agenda yet. */
record Waiting(Nomination nomination, Proposal proposal) {}
