package vn.vinhdanh.access.oracle;

import java.util.List;

/**
 * A case of a unit: its proposal and, once it has come so far, its session, its decision and its honours.
 *
 * @param number grows with the time of making: lists show the newest first
 */
public record Thing(String marker, long number, String department, String unit, Progress progress) {

    boolean hasReached(Progress least) {
        return progress.compareTo(least) >= 0;
    }

    boolean waitsAt(Progress... places) {
        return List.of(places).contains(progress);
    }
}
