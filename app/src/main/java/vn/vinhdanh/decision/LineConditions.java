package vn.vinhdanh.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Checked;
import vn.vinhdanh.nomination.FindingChange;
import vn.vinhdanh.nomination.Moment;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** Holds the lines of a decision against the conditions once more: what the council did not know stops the signature. */
@Component
class LineConditions {

    private final Nominations nominations;

    LineConditions(Nominations nominations) {
        this.nominations = nominations;
    }

    /** What the conditions say now, by nomination. */
    Map<Long, Checked> of(List<DecisionLine> lines) {
        return nominations.checked(nominations.findAll(ids(lines)));
    }

    /** Refuses by name those of whom a condition has fallen since the council opened its session. */
    void refuseFallen(List<DecisionLine> lines) {
        var checked = of(lines);
        Refusal.unlessEmpty(lines.stream()
                .flatMap(line -> Objects.requireNonNull(checked.get(line.nominationId())).fallen().stream()
                        .map(fall -> reason(line, fall)))
                .toList());
    }

    /** Keeps what they say at the signature. */
    void keep(List<DecisionLine> lines) {
        nominations.recheck(ids(lines), Moment.SIGNED);
    }

    private static Reason reason(DecisionLine line, FindingChange fall) {
        return Reason.at(
                line.place(), "decision.signing.fallen", line.honoured().name(), fall.text(), fall.facts());
    }

    private static List<Long> ids(List<DecisionLine> lines) {
        return lines.stream().map(DecisionLine::nominationId).toList();
    }
}
