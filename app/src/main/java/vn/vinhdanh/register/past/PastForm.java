package vn.vinhdanh.register.past;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;

/** Between the fields of a page and the columns of a past award. */
@Component
public class PastForm {

    private final ProblemWriter problems;

    PastForm(ProblemWriter problems) {
        this.problems = problems;
    }

    /** What was typed, by column; columns that the page does not have are left out. */
    static Map<PastColumn, String> cells(Map<String, String> fields) {
        var cells = new EnumMap<PastColumn, String>(PastColumn.class);
        for (var column : PastColumn.values()) {
            var typed = fields.get(column.name());
            if (typed != null) {
                cells.put(column, typed);
            }
        }
        return cells;
    }

    /** The sentences by field; those that concern the whole under the empty name. */
    public Map<String, String> byField(Refusal refusal) {
        var byField = new LinkedHashMap<String, String>();
        refusal.reasons()
                .forEach(reason -> byField.merge(reason.place(), problems.tell(reason), (one, two) -> one + " " + two));
        return byField;
    }
}
