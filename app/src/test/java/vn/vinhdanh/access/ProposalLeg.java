package vn.vinhdanh.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Remarks;
import vn.vinhdanh.review.Verdict;
import vn.vinhdanh.review.conduct.ConductChecks;
import vn.vinhdanh.review.opinion.AskedDivisions;

/** The first half of a sample case: from the unit's draft to the office's verdict. */
@Component
class ProposalLeg {

    private static final String REPORT = "Hoàn thành xuất sắc nhiệm vụ được giao trong cả giai đoạn 2011-2015, mẫu ";

    private final Desk desk;
    private final Appraisals appraisals;
    private final AskedDivisions divisions;
    private final ConductChecks conduct;
    private final Remarks remarks;
    private final Steps steps;

    ProposalLeg(
            Desk desk,
            Appraisals appraisals,
            AskedDivisions divisions,
            ConductChecks conduct,
            Remarks remarks,
            Steps steps) {
        this.desk = desk;
        this.appraisals = appraisals;
        this.divisions = divisions;
        this.conduct = conduct;
        this.remarks = remarks;
        this.steps = steps;
    }

    /** What the leg works with. */
    @Component
    record Desk(Calls calls, Proposals proposals, Nominees nominees, Evidence evidence, BusinessCalendar calendar) {}

    long call(String department, String title) {
        return desk.calls()
                .open(
                        department,
                        title,
                        "GK_SO",
                        "đã có thành tích xuất sắc trong phong trào thi đua giai đoạn 2011-2015",
                        LocalDate.of(2011, 1, 1),
                        LocalDate.of(2015, 12, 31),
                        desk.calendar().today().plusDays(5));
    }

    long draft(long call, Person clerk) {
        return desk.proposals().draft(call, clerk.unit(), steps.actor(clerk));
    }

    List<Long> list(long proposal, String marker, Person clerk) {
        var nominations = new ArrayList<Long>();
        for (var kind : List.of(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL)) {
            var post = kind == RecipientKind.INDIVIDUAL ? "Chuyên viên" : "";
            var nominee = new Nominee(kind, name(marker, kind), post, "Phòng mẫu");
            var facts = new StatedFacts(36, TaskResult.HTXSNV, false, false, false, false);
            var id = desk.nominees()
                    .add(proposal, new NomineeEntry(nominee, facts, REPORT + marker))
                    .id();
            desk.evidence()
                    .attach(proposal, id, new Upload("minh-chung.pdf", SamplePdf.saying(marker)), steps.actor(clerk));
            nominations.add(id);
        }
        return nominations;
    }

    static String name(String marker, RecipientKind kind) {
        return (kind == RecipientKind.COLLECTIVE ? "Tập thể " : "Cá nhân ") + marker;
    }

    void prepare(long proposal, Person clerk) {
        steps.complete(Steps.PROPOSAL, proposal, "PrepareProposal", clerk, Map.of());
    }

    void submit(long proposal, Person head) {
        steps.complete(Steps.PROPOSAL, proposal, "SubmitProposal", head, Map.of("submission", "SUBMIT"));
    }

    void receive(long proposal, Person officer) {
        steps.complete(Steps.PROPOSAL, proposal, "ReceiveProposal", officer, Map.of("receipt", "RECEIVE"));
    }

    void refuse(long proposal, Person officer) {
        var fields = Map.<String, Object>of("receipt", "REFUSE", "receiptRemark", "Sai nơi nhận");
        steps.complete(Steps.PROPOSAL, proposal, "ReceiveProposal", officer, fields);
    }

    /** Another unit than the proposing one is asked as the division. */
    void askNeighbour(long proposal, Town town, String unit) {
        divisions.chooseForAll(proposal, town.fieldOf(town.neighbourOf(unit)), steps.actor(town.the("office")));
    }

    void checkConduct(long proposal, Person inspector) {
        conduct.clearRest(proposal, steps.actor(inspector));
        steps.complete(Steps.PROPOSAL, proposal, "CheckConduct", inspector, Map.of());
    }

    /** The office finds one thing to be mended in each row and sends the proposal back. */
    void sendBack(long proposal, List<Long> nominations, String marker, Person officer) {
        for (var nomination : nominations) {
            remarks.add(proposal, nomination, "report", "Nêu rõ thành tích " + marker, steps.actor(officer));
        }
        var fields = Map.<String, Object>of(
                "appraisal",
                "SUPPLEMENT",
                "supplementUntil",
                desk.calendar().today().plusDays(10).toString(),
                "supplementRemark",
                "Bổ sung " + marker);
        steps.complete(Steps.PROPOSAL, proposal, "AppraiseProposal", officer, fields);
    }

    void appraise(long proposal, List<Long> nominations, Person officer) {
        for (var nomination : nominations) {
            appraisals.note(proposal, nomination, new Opinion(Verdict.ENDORSE, "", 0), steps.actor(officer));
        }
        steps.complete(Steps.PROPOSAL, proposal, "AppraiseProposal", officer, Map.of("appraisal", "FINISH"));
    }
}
