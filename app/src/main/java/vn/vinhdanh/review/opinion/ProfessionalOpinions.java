package vn.vinhdanh.review.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Desks;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.FourEyes;

/** What divisions answer about the nominations they are asked about: row by row, then all of it at once. */
@Component
public class ProfessionalOpinions {

    private final OpinionRepository opinions;
    private final Saving saving;
    private final Cases cases;
    private final Happenings happenings;
    private final Clock clock;

    ProfessionalOpinions(OpinionRepository opinions, Saving saving, Cases cases, Happenings happenings, Clock clock) {
        this.opinions = opinions;
        this.saving = saving;
        this.cases = cases;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What the answers are about, and who must not give them. */
    @Component("opinionCases")
    record Cases(Proposals proposals, Nominations nominations, FourEyes fourEyes) {}

    /** Codes of the divisions that still have something to answer, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<String> divisionsAsked(long proposalId) {
        return standing(proposalId).values().stream()
                .filter(ProfessionalOpinion::isAwaited)
                .map(opinion -> Objects.requireNonNull(opinion.division()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The last business day on which the division can answer in time. */
    @Transactional(readOnly = true)
    public LocalDate dueOn(long proposalId, String division) {
        return of(proposalId, division).values().stream()
                .map(opinion -> Objects.requireNonNull(opinion.dueOn()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The division for whose people a step with these candidates waits; told by the groups, never by a variable. */
    @Transactional(readOnly = true)
    public String divisionOf(long proposalId, Set<String> candidates) {
        var department = cases.proposals().find(proposalId).department();
        return opinions.findByProposalId(proposalId).stream()
                .map(ProfessionalOpinion::division)
                .filter(Objects::nonNull)
                .filter(division ->
                        Right.GIVE_OPINION.groups(department, division).stream().anyMatch(candidates::contains))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the division is asked, by nomination, without what the unit has withdrawn. */
    @Transactional(readOnly = true)
    public Map<Long, ProfessionalOpinion> of(long proposalId, String division) {
        var asked = standing(proposalId);
        asked.values().removeIf(opinion -> opinion.dueOn() == null || !division.equals(opinion.division()));
        return asked;
    }

    /** What is asked about the nomination, if anybody was. */
    @Transactional(readOnly = true)
    public Optional<ProfessionalOpinion> on(long nominationId) {
        return opinions.findByNominationId(nominationId).filter(opinion -> opinion.dueOn() != null);
    }

    /** Saves the division's answer on one nomination. */
    @Transactional
    public void note(long proposalId, String division, OpinionNote note, Actor officer) {
        var opinion = of(proposalId, division).get(note.nominationId());
        if (opinion == null) {
            throw new NotFound();
        }
        require(proposalId, division, officer);
        requireUnbound(List.of(note.nominationId()), officer);
        opinion.note(note.answer(), note.reason(), note.version(), officer, clock.instant());
        saving.save(List.of(opinion));
    }

    /** Gives one answer that needs no reason on everything that has none yet and that the officer may judge. */
    @Transactional
    public void noteRest(long proposalId, String division, Answer answer, Actor officer) {
        require(proposalId, division, officer);
        var open = of(proposalId, division).values().stream()
                .filter(ProfessionalOpinion::isAwaited)
                .toList();
        var ids = open.stream().map(ProfessionalOpinion::nominationId).toList();
        var barred = cases.fourEyes().bound(officer, cases.nominations().findAll(ids));
        var answered = open.stream()
                .filter(opinion -> !barred.containsKey(opinion.nominationId()))
                .toList();
        answered.forEach(opinion -> opinion.note(answer, "", opinion.version(), officer, clock.instant()));
        saving.save(answered);
    }

    /** The division has answered everything it was asked; it can change nothing of it afterwards. */
    @Transactional
    public void finish(long proposalId, String division, Actor officer) {
        require(proposalId, division, officer);
        // what was finished in an earlier round has been told
        var told = of(proposalId, division).values().stream()
                .filter(ProfessionalOpinion::isClosed)
                .map(ProfessionalOpinion::nominationId)
                .toList();
        // first, so that nothing noted meanwhile is missed
        opinions.close(proposalId, division);
        var asked = of(proposalId, division);
        told.forEach(asked::remove);
        var names = cases.nominations().findAll(asked.keySet());
        Refusal.unlessEmpty(names.stream()
                .filter(row -> Objects.requireNonNull(asked.get(row.id())).isAwaited())
                .map(row -> Reason.at("row-" + row.id(), "review.opinion.unanswered", row.name()))
                .toList());
        asked.values().stream()
                .collect(Collectors.groupingBy(opinion -> Objects.requireNonNull(opinion.answer())))
                .forEach((answer, rows) -> happenings.toEach(
                        rows.stream()
                                .collect(Collectors.toMap(
                                        ProfessionalOpinion::nominationId, ProfessionalOpinion::reason)),
                        happening(answer),
                        officer));
    }

    private static Happening happening(Answer answer) {
        return switch (answer) {
            case AGREE -> Happening.OPINION_AGREES;
            case DISAGREE -> Happening.OPINION_DISAGREES;
            case NONE -> Happening.OPINION_NONE;
        };
    }

    private void require(long proposalId, String division, Actor officer) {
        var proposal = cases.proposals().find(proposalId);
        if (!Right.GIVE_OPINION.isHeldBy(officer, proposal.department(), division)) {
            throw Refusal.of("review.opinion.onlyDivision");
        }
        if (Desks.isWrittenBy(officer, proposal)) {
            throw Refusal.of("review.opinion.fourEyes");
        }
        if (proposal.status() != ProposalStatus.RECEIVED) {
            throw new Conflict("review.alreadyReleased", proposal.unitName());
        }
    }

    private void requireUnbound(List<Long> rows, Actor officer) {
        cases.fourEyes().bound(officer, cases.nominations().findAll(rows)).values().stream()
                .findFirst()
                .ifPresent(barred -> {
                    throw Refusal.of(barred);
                });
    }

    private Map<Long, ProfessionalOpinion> standing(long proposalId) {
        var standing = cases.nominations().ofProposal(proposalId).stream()
                .filter(row -> row.status() != NominationStatus.WITHDRAWN)
                .map(Nomination::id)
                .collect(Collectors.toSet());
        return opinions.findByProposalId(proposalId).stream()
                .filter(opinion -> standing.contains(opinion.nominationId()))
                .collect(Collectors.toMap(ProfessionalOpinion::nominationId, Function.identity()));
    }
}
