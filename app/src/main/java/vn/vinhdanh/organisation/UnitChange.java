package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A change of units as it was ordered; the units before and after it bear the names of that day.
 *
 * @param day the first day on which it holds, which may lie ahead
 * @param decision the decision that orders it
 * @param person user name of who entered it
 * @param told their name on that day
 */
public record UnitChange(
        long id,
        String department,
        UnitChangeKind kind,
        LocalDate day,
        String decision,
        String reason,
        String person,
        String told,
        LocalDateTime recordedAt,
        List<Unit> before,
        List<Unit> after) {

    /** Those that exist no longer from its day on. */
    public List<Unit> ended() {
        return before.stream().filter(unit -> !isAfter(unit.code())).toList();
    }

    /** Those that exist only from its day on. */
    public List<Unit> begun() {
        return kind == UnitChangeKind.DISSOLVE
                ? List.of()
                : after.stream().filter(unit -> !isBefore(unit.code())).toList();
    }

    /** Whether the unit has a hand in it. */
    public boolean isAbout(String code) {
        return isBefore(code) || isAfter(code);
    }

    private boolean isBefore(String code) {
        return before.stream().anyMatch(unit -> unit.code().equals(code));
    }

    private boolean isAfter(String code) {
        return after.stream().anyMatch(unit -> unit.code().equals(code));
    }
}
