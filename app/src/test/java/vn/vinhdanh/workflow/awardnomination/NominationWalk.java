package vn.vinhdanh.workflow.awardnomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.council.CouncilDecided;
import vn.vinhdanh.decision.DecisionIssued;
import vn.vinhdanh.decision.DecisionSigned;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.engine.WakeUps;
import vn.vinhdanh.register.IssuedDecision;
import vn.vinhdanh.register.Recipient;
import vn.vinhdanh.register.RegisterEntries;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.ProposalAppraised;
import vn.vinhdanh.review.Verdict;
import vn.vinhdanh.workflow.Walker;

/** Nominations of the sample department on their way; facts come from the domain, each with its event. */
@Component
public class NominationWalk {

    private static final String PROPOSAL = "unit-proposal";
    private static final LocalDate ISSUED_ON = LocalDate.of(2015, 8, 24);
    private static final String NOMINATION = AwardNominationProcess.KEY;

    private final NominationFixtures fixtures;
    private final Nominations nominations;
    private final Appraisals appraisals;
    private final Walker walker;
    private final Facts facts;

    NominationWalk(
            NominationFixtures fixtures, Nominations nominations, Appraisals appraisals, Walker walker, Facts facts) {
        this.fixtures = fixtures;
        this.nominations = nominations;
        this.appraisals = appraisals;
        this.walker = walker;
        this.facts = facts;
    }

    /** A received proposal whose nominations have begun but have not been screened; at least three of them. */
    public long received(int size) {
        var proposal = fixtures.drafted();
        for (var number = 3; number < size; number++) {
            fixtures.listed(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu %02d".formatted(number));
        }
        walker.complete(PROPOSAL, proposal, fixtures.clerk(), Map.of());
        walker.complete(PROPOSAL, proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        walker.complete(PROPOSAL, proposal, fixtures.officer(), Map.of("receipt", "RECEIVE"));
        walker.checkConduct(proposal, fixtures.inspector());
        return proposal;
    }

    public List<Long> of(long proposal) {
        return nominations.ofProposal(proposal).stream().map(Nomination::id).toList();
    }

    public void screen(Collection<Long> ids) {
        ids.forEach(id -> walker.runJobs(NOMINATION, id));
    }

    /** The office endorses all but the named ones. */
    public void appraise(long proposal, Collection<Long> declined) {
        for (var id : of(proposal)) {
            var opinion = declined.contains(id)
                    ? new Opinion(Verdict.DECLINE, "Trùng thành tích", 0)
                    : new Opinion(Verdict.ENDORSE, "", 0);
            appraisals.note(proposal, id, opinion, fixtures.officer());
        }
        walker.complete(PROPOSAL, proposal, fixtures.officer(), Map.of("appraisal", "FINISH"));
    }

    /** The council passes all but the named ones. */
    public void decide(Collection<Long> ids, Collection<Long> notPassed) {
        facts.tell(
                () -> nominations.councilDecided(
                        ids.stream().collect(Collectors.toMap(id -> id, id -> !notPassed.contains(id)))),
                new CouncilDecided(List.copyOf(ids)));
    }

    /** The director signs the list and strikes the named ones, each for a reason. */
    public void sign(Collection<Long> signed, Map<Long, String> struck) {
        facts.tell(
                () -> {
                    nominations.signed(signed);
                    nominations.struck(struck);
                },
                new DecisionSigned(
                        Stream.concat(signed.stream(), struck.keySet().stream()).toList()));
    }

    /** The decision is issued and the register written. */
    public void issue(List<Long> ids) {
        var decision = new IssuedDecision(
                ids.get(0),
                NominationFixtures.DEPARTMENT,
                "Giấy khen",
                ids.get(0).intValue(),
                "QĐ-SM",
                ISSUED_ON);
        var recipients = ids.stream()
                .map(nominations::find)
                .map(NominationWalk::recipient)
                .toList();
        facts.tell(() -> facts.register().enter(decision, recipients), new DecisionIssued(decision.id(), ids));
    }

    public void tellAppraisedAgain(long proposal) {
        facts.tell(() -> {}, new ProposalAppraised(proposal, of(proposal)));
    }

    private static Recipient recipient(Nomination row) {
        return new Recipient(row.id(), row.kind(), row.name(), row.post(), row.unitOfDay(), 350_000);
    }

    public void wake() {
        facts.wake();
    }

    public String position(long id) {
        return String.join(",", walker.position(NOMINATION, id));
    }

    /** A fact and its event in one transaction, and the delivery of what is due. */
    @Component
    record Facts(
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            WakeUps wakeUps,
            RegisterEntries register) {

        void tell(Runnable fact, Object event) {
            transaction.executeWithoutResult(running -> {
                fact.run();
                events.publishEvent(event);
            });
        }

        void wake() {
            wakeUps.retryAll();
            wakeUps.deliverDue();
        }
    }
}
