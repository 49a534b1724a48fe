package vn.vinhdanh.review.conduct;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.VietnameseDate;
import vn.vinhdanh.review.FourEyes;

/** The cases of the inspectorate: opening one suspends its nomination, closing it lets the nomination go on. */
@Component
public class ConductCases {

    private final ConductCaseRepository cases;
    private final Suspensions suspensions;
    private final Desk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConductCases(
            ConductCaseRepository cases,
            Suspensions suspensions,
            Desk desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.suspensions = suspensions;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** What the cases are about, who must not lead them, and where they are told. */
    @Component("conductDesk")
    record Desk(Nominations nominations, FourEyes fourEyes, Happenings happenings) {}

    /** The cases of the nominations, open and closed, the oldest first. */
    @Transactional(readOnly = true)
    public Map<Long, List<ConductCase>> of(Collection<Long> nominations) {
        return nominations.isEmpty()
                ? Map.of()
                : cases.findByNominationIdInOrderById(nominations).stream()
                        .collect(Collectors.groupingBy(ConductCase::nominationId));
    }

    /** Whether something about the nominee is being looked into. */
    @Transactional(readOnly = true)
    public boolean isOpen(long nominationId) {
        return cases.existsByNominationIdAndClosedAtIsNull(nominationId);
    }

    /** Suspends a nomination of the inspector's department, until it is signed; one case at a time. */
    @Transactional
    public void open(long nominationId, Suspicion suspicion, Actor inspector) {
        suspensions.hold(List.of(nominationId));
        var nomination = desk.nominations().find(nominationId);
        if (!nomination.department().equals(inspector.department())) {
            throw new NotFound();
        }
        require(nomination, inspector);
        if (!nomination.status().maySuspend()) {
            throw new Conflict("review.conduct.tooLate", nomination.name());
        }
        save(ConductCase.of(nomination, suspicion, inspector, clock.instant()), "review.conduct.alreadyOpen");
        desk.happenings()
                .toEach(
                        List.of(nominationId),
                        Happening.CONDUCT_OPENED,
                        inspector,
                        VietnameseDate.of(suspicion.expectedEnd()));
        events.publishEvent(new ConductCaseOpened(nominationId));
    }

    /** Ends a case of the inspector's department. */
    @Transactional
    public void close(long caseId, Conclusion conclusion, Actor inspector) {
        var found = cases.findByIdAndDepartment(caseId, inspector.department()).orElseThrow(NotFound::new);
        require(desk.nominations().find(found.nominationId()), inspector);
        found.close(conclusion, inspector, clock.instant());
        save(found, "review.conduct.closed");
        desk.happenings()
                .toEach(
                        List.of(found.nominationId()),
                        conclusion.violated() ? Happening.CONDUCT_VIOLATED : Happening.CONDUCT_CLEARED,
                        inspector,
                        "");
        events.publishEvent(new ConductCaseClosed(found.nominationId()));
    }

    private void require(Nomination nomination, Actor inspector) {
        if (!Right.CHECK_CONDUCT.isHeldBy(inspector, nomination.department())) {
            throw Refusal.of("review.conduct.onlyInspectorate");
        }
        desk.fourEyes().bound(inspector, List.of(nomination)).values().stream()
                .findFirst()
                .ifPresent(bound -> {
                    throw Refusal.of(bound);
                });
    }

    private void save(ConductCase changed, String lost) {
        try {
            cases.save(changed);
        } catch (OptimisticLockingFailureException | DuplicateKeyException faster) {
            throw new Conflict(lost);
        } catch (DbActionExecutionException failure) {
            if (failure.getCause() instanceof DuplicateKeyException
                    || failure.getCause() instanceof OptimisticLockingFailureException) {
                throw new Conflict(lost);
            }
            throw failure;
        }
    }
}
