package vn.vinhdanh.access;

import java.util.List;
import java.util.Map;

/**
 * A case that was left at a stage.
 *
 * @param marker a word that stands in everything the case shows, and nowhere else
 * @param nominations its nominees, the collective first
 * @param session its council session, 0 while there is none
 * @param decision its decision, 0 while there is none
 * @param tasks the open tasks, by step; ballots by {@code CastBallot/} and the member
 */
record SampleCase(
        String marker,
        Town town,
        String unit,
        Stage stage,
        long call,
        long proposal,
        List<Long> nominations,
        long session,
        long decision,
        Map<String, String> tasks) {

    /** The task of the step that is open at this stage, empty where none is. */
    String task() {
        return tasks.getOrDefault(stage.step(), "");
    }
}
