package vn.vinhdanh.platform.engine;

import java.time.LocalDate;

/**
 * A person who may do an open step in another's stead.
 *
 * @param taskId the engine's task id
 * @param substitute user name of who does it
 * @param absent user name of whose step it is
 * @param firstDay first business day of the period
 * @param lastDay last business day of the period
 */
public record TaskSubstitute(String taskId, String substitute, String absent, LocalDate firstDay, LocalDate lastDay) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
