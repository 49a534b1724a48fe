package vn.vinhdanh.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Supplements;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** How the office asks a unit for a supplement, and what must be done before the unit may send it back. */
@Component
public class SupplementRequests {

    private final AppraisalDesk desk;
    private final Remarks remarks;
    private final Supplements supplements;
    private final AppraisalRepository appraisals;

    SupplementRequests(AppraisalDesk desk, Remarks remarks, Supplements supplements, AppraisalRepository appraisals) {
        this.desk = desk;
        this.remarks = remarks;
        this.supplements = supplements;
        this.appraisals = appraisals;
    }

    /** The proposal goes back with all remarks; refused where there is none, for then the unit would not know what to do. */
    @Transactional
    public void ask(long proposalId, String until, String remark, Actor officer) {
        desk.requireHeld(proposalId, officer);
        if (remarks.ask(proposalId) == 0) {
            throw Refusal.at("appraisal", "review.supplement.noRemark");
        }
        supplements.ask(proposalId, day(until), remark, officer);
    }

    /** The unit sends it back: each remark has its answer, or what it is about has been changed; verdicts on such rows are void. */
    @Transactional
    public void answered(long proposalId, Actor head) {
        supplements.requireHead(proposalId, head);
        var touched = supplements.touched(proposalId);
        Refusal.unlessEmpty(remarks.askedOf(proposalId).stream()
                .filter(remark -> remark.answer().isEmpty() && !touched.isAt(remark.nominationId(), remark.place()))
                .map(remark -> Reason.at("remark-" + remark.id(), "review.supplement.untouched", remark.nominee()))
                .toList());
        var version = supplements.sendBack(proposalId, head);
        remarks.resolve(proposalId, version);
        if (!touched.nominations().isEmpty()) {
            appraisals.outdate(touched.nominations());
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDate) {
            throw Refusal.at("supplementUntil", "review.supplement.noDay");
        }
    }
}
