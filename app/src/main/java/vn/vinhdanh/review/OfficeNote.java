package vn.vinhdanh.review;

import java.time.Instant;

/** A line that one officer wrote for the others. */
public record OfficeNote(String writtenByName, Instant writtenAt, String text) {}
