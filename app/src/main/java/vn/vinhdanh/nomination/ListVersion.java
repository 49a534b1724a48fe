package vn.vinhdanh.nomination;

import java.time.LocalDateTime;

/**
 * A list as it once left its unit.
 *
 * @param number 1 for the submission, then one more with each supplement
 * @param keptAt the time of business
 * @param told who sent it
 */
public record ListVersion(int number, LocalDateTime keptAt, String told) {

    /** Whether there is one before to compare it with. */
    public boolean hasEarlier() {
        return number > 1;
    }
}
