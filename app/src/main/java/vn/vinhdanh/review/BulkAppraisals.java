package vn.vinhdanh.review;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** One verdict for many rows: each row is a transaction of its own, and what stops one does not stop the others. */
@Component
public class BulkAppraisals {

    private final Appraisals appraisals;
    private final AppraisalDesk desk;

    BulkAppraisals(Appraisals appraisals, AppraisalDesk desk) {
        this.appraisals = appraisals;
        this.desk = desk;
    }

    /** Notes the verdict on each of the rows, given by id with the version that the officer saw, in their order. */
    public List<BulkAnswer> note(
            long proposalId, Map<Long, Integer> versions, Verdict verdict, String reason, Actor officer) {
        desk.requireOpen(proposalId, officer);
        return versions.entrySet().stream()
                .map(row -> note(proposalId, row.getKey(), new Opinion(verdict, reason, row.getValue()), officer))
                .toList();
    }

    private BulkAnswer note(long proposalId, long nominationId, Opinion opinion, Actor officer) {
        try {
            appraisals.note(proposalId, nominationId, opinion, officer);
            return new BulkAnswer(nominationId, List.of());
        } catch (Refusal refusal) {
            return new BulkAnswer(nominationId, refusal.reasons());
        }
    }
}
