package vn.vinhdanh.decision;

import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.Appraisals;

/** Who appraised does not sign: a verdict on any recipient, struck or not, keeps the person from the signature. */
@Component
class AppraisedLines {

    private final DecisionRecords records;
    private final Appraisals appraisals;

    AppraisedLines(DecisionRecords records, Appraisals appraisals) {
        this.records = records;
        this.appraisals = appraisals;
    }

    void refuse(Decision decision, Actor director) {
        var lines = records.lines(decision.id());
        var own = appraisals.appraisedBy(
                director, lines.stream().map(DecisionLine::nominationId).toList());
        lines.stream()
                .filter(line -> own.contains(line.nominationId()))
                .findFirst()
                .ifPresent(line -> {
                    throw Refusal.at(
                            "signature",
                            "decision.sign.appraised",
                            line.honoured().name());
                });
    }
}
