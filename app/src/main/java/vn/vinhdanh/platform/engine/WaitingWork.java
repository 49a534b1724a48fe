package vn.vinhdanh.platform.engine;

import java.util.List;

/**
 * What waits for a person at this moment.
 *
 * @param first the most urgent steps
 * @param late how many are past their deadline
 * @param soon how many have their deadline within three days
 * @param later how many have more time, or no deadline
 */
public record WaitingWork(List<WaitingTask> first, int late, int soon, int later) {

    /** All that waits. */
    public int total() {
        return late + soon + later;
    }
}
