package vn.vinhdanh.platform.engine;

import java.time.LocalDate;

/**
 * A step that somebody did in another person's stead.
 *
 * @param process id of the process, such as {@code unit-proposal}
 * @param caseId the domain row the process is about
 * @param step id of the step in the model
 * @param about unit and call of the case
 * @param person user name of who did it
 * @param absent user name of whose step it was
 * @param told both names as they were that day, such as {@code B thay A}
 * @param doneOn the business day
 */
public record DoneInStead(
        String process,
        long caseId,
        String step,
        String about,
        String person,
        String absent,
        String told,
        LocalDate doneOn) {}
