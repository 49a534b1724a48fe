package vn.vinhdanh.review;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.platform.Actor;

/** Tells each nomination the office's final verdict: who gave it, and why. */
@Component
class VerdictTrail {

    private final Happenings happenings;

    VerdictTrail(Happenings happenings) {
        this.happenings = happenings;
    }

    void tell(Collection<Appraisal> verdicts, String department) {
        verdicts.stream()
                .collect(Collectors.groupingBy(verdict -> new Word(
                        verdict.verdict() == Verdict.ENDORSE ? Happening.ENDORSED : Happening.DECLINED,
                        new Actor(verdict.notedBy(), verdict.notedByName(), department, Set.of()))))
                .forEach((word, of) -> happenings.toEach(
                        of.stream().collect(Collectors.toMap(Appraisal::nominationId, Appraisal::reason)),
                        word.kind(),
                        word.officer()));
    }

    /** What one officer said. */
    private record Word(Happening kind, Actor officer) {}
}
