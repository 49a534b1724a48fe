package vn.vinhdanh.review;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** The office decides at the appraisal, with a reason, about a condition that the data leave open. */
@Component
public class ConditionRulings {

    public static final int LONGEST = 1000;

    private final AppraisalDesk desk;
    private final Nominations nominations;

    ConditionRulings(AppraisalDesk desk, Nominations nominations) {
        this.desk = desk;
        this.nominations = nominations;
    }

    /** Keeps the word on the facts that the officer saw; whoever may not appraise the row has no word in it. */
    @Transactional
    public void rule(
            long proposalId, long nominationId, String code, String facts, boolean met, String reason, Actor officer) {
        var nomination = desk.require(proposalId, nominationId, officer);
        var written = reason.strip();
        if (written.isEmpty()) {
            throw Refusal.of("review.ruling.noReason");
        }
        if (written.length() > LONGEST) {
            throw Refusal.of("review.ruling.tooLong", LONGEST, written.length());
        }
        nominations.rule(nomination.id(), code, facts, met, written, officer);
    }
}
