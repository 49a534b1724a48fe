package vn.vinhdanh.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.EndedUnits;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.platform.text.VietnameseDate;

/** Whether a proposal goes the right way: from a unit of the department, within the call's deadline, for its own people. */
@Component
class Route {

    private final Units units;
    private final EndedUnits ended;
    private final Calls calls;
    private final NominationRepository nominations;

    Route(Units units, EndedUnits ended, Calls calls, NominationRepository nominations) {
        this.units = units;
        this.ended = ended;
        this.calls = calls;
        this.nominations = nominations;
    }

    /** Why the proposal is not this office's to receive; empty when it is. */
    List<Reason> wrongIn(Proposal proposal) {
        var reasons = new ArrayList<>(moved(proposal.department(), proposal.unit(), proposal.unitName()));
        var call = calls.find(proposal.callId());
        var submittedOn = proposal.submittedOn();
        if (submittedOn != null && !call.isOpenOn(submittedOn)) {
            reasons.add(Reason.of("nomination.route.late", call.deadlineInWords()));
        }
        return reasons;
    }

    /** Whose proposals the unit's have become, when it has left the department. */
    List<Reason> moved(String department, String unit, String unitName) {
        return units
                .moved(department, unit)
                .map(moved -> Reason.of(
                        "nomination.route.moved", unitName, VietnameseDate.of(moved.leftOn()), moved.addressee()))
                .stream()
                .toList();
    }

    /** Why the unit begins and submits nothing any more: it has left the department, or has ended. */
    List<Reason> closed(String department, String unit, String unitName) {
        var reasons = new ArrayList<>(moved(department, unit, unitName));
        ended.find(department, unit)
                .map(gone -> gone.successors().isEmpty()
                        ? Reason.of("nomination.route.dissolved", gone.name(), VietnameseDate.of(gone.endedOn()))
                        : Reason.of(
                                "nomination.route.succeeded",
                                gone.name(),
                                VietnameseDate.of(gone.endedOn()),
                                gone.successorNames()))
                .ifPresent(reasons::add);
        return reasons;
    }

    /** The nominees of another unit of the department, which is the one to propose them; each at its row. */
    List<Reason> strays(Proposal proposal) {
        var others = units.of(proposal.department()).stream()
                .filter(unit -> !unit.code().equals(proposal.unit()))
                .collect(Collectors.toMap(unit -> FoldedText.fold(unit.name()), Unit::name, (one, same) -> one));
        return nominations.findByProposalIdOrderByNomineeKindAscIdAsc(proposal.id()).stream()
                .flatMap(nomination -> Stream.ofNullable(others.get(FoldedText.fold(nomination.unitOfDay())))
                        .map(unit ->
                                Reason.at("row-" + nomination.id(), "nomination.route.stray", nomination.name(), unit)))
                .toList();
    }
}
