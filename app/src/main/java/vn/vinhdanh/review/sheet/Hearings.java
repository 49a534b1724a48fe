package vn.vinhdanh.review.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.review.conduct.ConductCases;
import vn.vinhdanh.review.conduct.Suspensions;
import vn.vinhdanh.review.opinion.ProfessionalOpinion;
import vn.vinhdanh.review.opinion.ProfessionalOpinions;

/** Gathers what was heard about the chosen row. */
@Component
class Hearings {

    private final ProfessionalOpinions opinions;
    private final ConductCases cases;
    private final Suspensions suspensions;
    private final Units units;

    Hearings(ProfessionalOpinions opinions, ConductCases cases, Suspensions suspensions, Units units) {
        this.opinions = opinions;
        this.cases = cases;
        this.suspensions = suspensions;
        this.units = units;
    }

    Heard of(Nomination row) {
        var opinion = opinions.on(row.id()).orElse(null);
        var ids = List.of(row.id());
        return new Heard(
                opinion,
                division(row, opinion),
                suspensions.of(ids).get(row.id()),
                cases.of(ids).getOrDefault(row.id(), List.of()));
    }

    private String division(Nomination row, @Nullable ProfessionalOpinion opinion) {
        var code = opinion == null ? null : opinion.division();
        return code == null ? "" : units.find(row.department(), code).name();
    }
}
