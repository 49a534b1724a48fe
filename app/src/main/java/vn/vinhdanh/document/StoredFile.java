package vn.vinhdanh.document;

import java.time.Instant;

/**
 * What is known about a kept file without reading it.
 *
 * @param name as the person called it; never used as a path
 * @param sha256 checksum of the content, in lower-case hex
 */
public record StoredFile(long id, String name, String mediaType, long size, String sha256, Instant storedAt) {}
