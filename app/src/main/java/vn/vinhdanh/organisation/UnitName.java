package vn.vinhdanh.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name that a unit bears for a time.
 *
 * @param from first day, null when it has borne it since the beginning of its records
 * @param until the day on which it bears it no longer, null while it does
 */
public record UnitName(
        String code,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
