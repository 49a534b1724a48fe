package vn.vinhdanh.person;

import java.time.OffsetDateTime;

/**
 * That somebody said two records are one person.
 *
 * @param merged the record that is read as the other one
 * @param mergedName its name
 */
public record Merge(long id, long merged, String mergedName, String reason, String byName, OffsetDateTime at) {}
