package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.Bonus;
import vn.vinhdanh.council.Session;
import vn.vinhdanh.decision.CouncilResults.Passed;
import vn.vinhdanh.nomination.Calls;

/** Makes the draft of a decision from what the council passed. */
@Component
class DecisionDrafting {

    private final Calls calls;
    private final Awards awards;
    private final BonusPricing pricing;
    private final DecisionDocuments documents;
    private final DecisionRecords records;

    DecisionDrafting(
            Calls calls, Awards awards, BonusPricing pricing, DecisionDocuments documents, DecisionRecords records) {
        this.calls = calls;
        this.awards = awards;
        this.pricing = pricing;
        this.documents = documents;
        this.records = records;
    }

    /** The draft with the bonuses of the day; {@code passed} is not empty. */
    Decision draft(Session session, List<Passed> passed, LocalDate day) {
        var subject = subject(session, passed);
        var honoured = passed.stream().map(Passed::honoured).toList();
        var bonuses = pricing.of(subject.awardCode(), honoured, day);
        var tally =
                RecipientTally.of(honoured.stream().map(Honoured::recipientKind).toList());
        var file = documents.print(subject, day, lines(0, passed, bonuses));
        var decision = records.save(new Decision(session.id(), subject, tally, day, file));
        records.save(lines(decision.id(), passed, bonuses));
        return decision;
    }

    /** The law named is that of the newest regime among the proposals; each of them lets the director decide. */
    private Subject subject(Session session, List<Passed> passed) {
        var regimes = passed.stream().map(one -> one.honoured().regime()).toList();
        var newest = Collections.max(regimes);
        Set.copyOf(regimes).forEach(regime -> awards.decidedByDepartment(session.awardCode(), regime));
        return new Subject(
                session.department(),
                session.awardCode(),
                awards.find(session.awardCode(), newest).name(),
                session.callTitle(),
                calls.find(session.callId()).occasion(),
                newest,
                Objects.requireNonNull(session.meetingDate(), "a closed session has met"));
    }

    private static List<DecisionLine> lines(long decisionId, List<Passed> passed, List<Bonus> bonuses) {
        var lines = new ArrayList<DecisionLine>();
        for (var index = 0; index < passed.size(); index++) {
            var one = passed.get(index);
            lines.add(new DecisionLine(decisionId, one.nominationId(), index + 1, one.honoured(), bonuses.get(index)));
        }
        return lines;
    }
}
