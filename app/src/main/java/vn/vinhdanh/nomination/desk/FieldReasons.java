package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.web.ProblemWriter;

/** Puts reasons into words, for the pages of a list. */
@Component("nominationReasons")
class FieldReasons {

    private final ProblemWriter problems;

    FieldReasons(ProblemWriter problems) {
        this.problems = problems;
    }

    /** The sentence as it stands in the nominee's own row, where nobody needs to read the name again. */
    public String inItsRow(Reason reason) {
        return text(new Reason(reason.place(), reason.text() + ".inItsRow", reason.values()));
    }

    /** The sentence. */
    public String text(Reason reason) {
        return problems.tell(reason);
    }
}
