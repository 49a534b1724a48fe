package vn.vinhdanh.review.sheet;

import java.util.List;
import vn.vinhdanh.nomination.Outline;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.review.BulkAnswer;

/**
 * How one row of many went, as the page says it.
 *
 * @param address of the row in the list
 */
record BulkLine(String name, String address, List<Reason> reasons) {

    static BulkLine of(BulkAnswer answer, AppraisalSheet sheet) {
        var name = sheet.list().find(answer.nominationId()).map(Outline::name).orElse("");
        return new BulkLine(name, sheet.rowUrl(answer.nominationId()), answer.reasons());
    }
}
