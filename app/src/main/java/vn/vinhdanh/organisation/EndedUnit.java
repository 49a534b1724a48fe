package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A unit that exists no longer.
 *
 * @param name the last it bore
 * @param endedOn the first day on which it did not exist
 * @param successors those that exist today and have come after it, none when it was dissolved without any
 */
public record EndedUnit(String code, String name, LocalDate endedOn, List<Unit> successors) {

    /** The successors as people name them. */
    public String successorNames() {
        return successors.stream().map(Unit::name).collect(Collectors.joining(", "));
    }
}
