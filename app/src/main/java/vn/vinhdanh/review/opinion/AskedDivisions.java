package vn.vinhdanh.review.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.organisation.Field;
import vn.vinhdanh.organisation.Fields;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Whom the office asks about which nomination: the division of the unit's usual field, unless it chooses otherwise. */
@Component
public class AskedDivisions {

    private final OpinionRepository opinions;
    private final Saving saving;
    private final Cases cases;
    private final Fields fields;
    private final Happenings happenings;

    AskedDivisions(OpinionRepository opinions, Saving saving, Cases cases, Fields fields, Happenings happenings) {
        this.opinions = opinions;
        this.saving = saving;
        this.cases = cases;
        this.fields = fields;
        this.happenings = happenings;
    }

    /** What the questions are about, and until when they are to be answered. */
    @Component
    record Cases(Proposals proposals, Nominations nominations, Calls calls, Units units, BusinessCalendar calendar) {}

    /** The fields about which somebody else than the proposing unit can be asked. */
    @Transactional(readOnly = true)
    public List<Field> choices(Proposal proposal) {
        return fields.of(proposal.department()).stream()
                .filter(field -> !field.division().equals(proposal.unit()))
                .toList();
    }

    /** The field that is asked about unless the office chooses another, null for nobody. */
    @Transactional(readOnly = true)
    public @Nullable String usual(Proposal proposal) {
        return fields.usualOf(proposal.department(), proposal.unit())
                .filter(field -> !field.division().equals(proposal.unit()))
                .map(Field::code)
                .orElse(null);
    }

    /** The choices that were made, by nomination. */
    @Transactional(readOnly = true)
    public Map<Long, ProfessionalOpinion> chosen(long proposalId) {
        return opinions.findByProposalId(proposalId).stream()
                .collect(Collectors.toMap(ProfessionalOpinion::nominationId, Function.identity()));
    }

    /** The office chooses for one nomination; an empty code asks nobody. */
    @Transactional
    public void choose(long proposalId, long nominationId, String field, Actor officer) {
        var nomination = cases.nominations().find(nominationId);
        if (nomination.proposalId() != proposalId) {
            throw new NotFound();
        }
        choose(proposalId, List.of(nomination), field, officer);
    }

    /** The office chooses for the whole list. */
    @Transactional
    public void chooseForAll(long proposalId, String field, Actor officer) {
        choose(proposalId, cases.nominations().standing(proposalId), field, officer);
    }

    private void choose(long proposalId, List<Nomination> rows, String code, Actor officer) {
        var proposal = cases.proposals().find(proposalId);
        if (!Right.RECEIVE_PROPOSAL.isHeldBy(officer, proposal.department())) {
            throw Refusal.of("review.onlyOffice");
        }
        if (proposal.status() != ProposalStatus.SUBMITTED) {
            throw new Conflict("review.opinion.alreadyAsked");
        }
        var field = code.isEmpty() ? null : field(proposal, code);
        var known = chosen(proposalId);
        saving.save(rows.stream()
                .map(row -> known.getOrDefault(row.id(), ProfessionalOpinion.on(row))
                        .choose(field))
                .toList());
    }

    private Field field(Proposal proposal, String code) {
        return choices(proposal).stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of("review.opinion.noField"));
    }

    /** Puts the questions that have not been put; may be repeated. */
    @Transactional
    public void ask(long proposalId) {
        var proposal = cases.proposals().find(proposalId);
        var known = chosen(proposalId);
        var usual = usual(proposal);
        var field = usual == null ? null : field(proposal, usual);
        var asked = new ArrayList<ProfessionalOpinion>();
        for (var row : cases.nominations().standing(proposalId)) {
            var opinion = known.getOrDefault(row.id(), ProfessionalOpinion.on(row));
            if (!known.containsKey(row.id())) {
                opinion.choose(field);
            }
            if (opinion.isToBeAsked()) {
                var days = cases.calls().opinionDays(proposal.callId());
                asked.add(opinion.ask(cases.calendar().afterWorkingDays(days)));
            }
        }
        saving.save(asked);
        asked.stream()
                .collect(Collectors.groupingBy(
                        opinion -> String.valueOf(opinion.division()),
                        Collectors.mapping(ProfessionalOpinion::nominationId, Collectors.toList())))
                .forEach((division, rows) -> happenings.toEach(
                        rows,
                        Happening.OPINION_ASKED,
                        null,
                        cases.units().find(proposal.department(), division).name()));
    }
}
