package vn.vinhdanh.review;

import java.util.List;
import vn.vinhdanh.platform.Reason;

/**
 * How one row of many took an opinion.
 *
 * @param reasons why it was not written, empty when it was
 */
public record BulkAnswer(long nominationId, List<Reason> reasons) {

    public BulkAnswer {
        reasons = List.copyOf(reasons);
    }

    public boolean isDone() {
        return reasons.isEmpty();
    }
}
