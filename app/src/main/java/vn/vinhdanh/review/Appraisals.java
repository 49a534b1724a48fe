package vn.vinhdanh.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Moment;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.duplicate.Undecided;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** The office's verdicts on the nominations of a proposal. */
@Component
public class Appraisals {

    private final AppraisalRepository appraisals;
    private final AppraisalDesk desk;
    private final Nominations nominations;
    private final Undecided duplicates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appraisals(
            AppraisalRepository appraisals,
            AppraisalDesk desk,
            Nominations nominations,
            Undecided duplicates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appraisals = appraisals;
        this.desk = desk;
        this.nominations = nominations;
        this.duplicates = duplicates;
        this.events = events;
        this.clock = clock;
    }

    /** What has been noted so far, by nomination. */
    @Transactional(readOnly = true)
    public Map<Long, Appraisal> ofProposal(long proposalId) {
        return appraisals.findByProposalId(proposalId).stream()
                .collect(Collectors.toMap(Appraisal::nominationId, Function.identity()));
    }

    /** Those of the nominations on which the person, or the one they stand in for, has given the verdict. */
    @Transactional(readOnly = true)
    public List<Long> appraisedBy(Actor person, Collection<Long> nominationIds) {
        return appraisals.findByNominationIdIn(nominationIds).stream()
                .filter(appraisal -> isDecided(appraisal) && person.is(appraisal.notedBy()))
                .map(Appraisal::nominationId)
                .sorted()
                .toList();
    }

    /** Saves what the officer has written about one nomination; refused when somebody else was faster. */
    @Transactional
    public Appraisal note(long proposalId, long nominationId, Opinion opinion, Actor officer) {
        var nomination = desk.require(proposalId, nominationId, officer);
        var appraisal = appraisals.findByNominationId(nominationId).orElseGet(() -> Appraisal.of(nomination));
        appraisal.note(opinion, nominations.eligibility(nominationId).outcome(), officer, clock.instant());
        return save(appraisal);
    }

    /** Every nomination has its verdict: they go their ways, and the proposal is released. */
    @Transactional
    public void finish(long proposalId, Actor officer) {
        desk.requireHeld(proposalId, officer);
        // first, so that nothing noted meanwhile is missed
        appraisals.close(proposalId);
        var listed = nominations.standing(proposalId);
        var noted = ofProposal(proposalId);
        Refusal.unlessEmpty(withoutVerdict(listed, noted));
        Refusal.unlessEmpty(heldBack(listed, noted));
        var ids = listed.stream().map(Nomination::id).toList();
        nominations.recheckScreened(ids, Moment.APPRAISED);
        nominations.appraised(
                proposalId, ids.stream().collect(Collectors.toMap(id -> id, id -> isEndorsed(noted.get(id)))));
        desk.release(proposalId, ids.stream().map(noted::get).toList());
        events.publishEvent(new ProposalAppraised(proposalId, ids));
    }

    private Appraisal save(Appraisal appraisal) {
        try {
            return appraisals.save(appraisal);
        } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
            throw new Conflict("review.appraisal.changed");
        } catch (DbActionExecutionException failure) {
            if (failure.getCause() instanceof DuplicateKeyException) {
                throw new Conflict("review.appraisal.changed");
            }
            throw failure;
        }
    }

    private static List<Reason> withoutVerdict(List<Nomination> listed, Map<Long, Appraisal> noted) {
        return listed.stream()
                .filter(row -> !isDecided(noted.get(row.id())))
                .map(row -> Reason.at("row-" + row.id(), "review.finish.noVerdict", row.name()))
                .toList();
    }

    /** Who is endorsed although a duplicate keeps them back. */
    private List<Reason> heldBack(List<Nomination> listed, Map<Long, Appraisal> noted) {
        var endorsed =
                listed.stream().filter(row -> isEndorsed(noted.get(row.id()))).toList();
        var held = duplicates.of(endorsed.stream().map(Nomination::id).toList());
        return endorsed.stream()
                .filter(row -> held.containsKey(row.id()))
                .map(row -> Objects.requireNonNull(held.get(row.id())).reason("row-" + row.id(), row.name()))
                .toList();
    }

    private static boolean isDecided(@Nullable Appraisal appraisal) {
        return appraisal != null && appraisal.verdict() != null;
    }

    private static boolean isEndorsed(@Nullable Appraisal appraisal) {
        return appraisal != null && appraisal.verdict() == Verdict.ENDORSE;
    }
}
