package vn.vinhdanh.review.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.review.conduct.ConductCase;
import vn.vinhdanh.review.conduct.Suspension;
import vn.vinhdanh.review.opinion.ProfessionalOpinion;

/**
 * What division and inspectorate have said about a row.
 *
 * @param opinion null when no division was asked
 * @param division name of the one that was asked, else empty
 * @param suspension what keeps the row from going on, null when nothing does
 * @param cases what was looked into, the oldest first
 */
record Heard(
        @Nullable ProfessionalOpinion opinion,
        String division,
        @Nullable Suspension suspension,
        List<ConductCase> cases) {

    /** When the division answered. */
    public String givenAt() {
        return opinion == null ? "" : AppraisalRow.inWords(opinion.givenAt());
    }
}
