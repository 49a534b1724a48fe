package vn.vinhdanh.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;

/** Nominations that a unit takes back, as they are kept. */
@Component
class WithdrawnRows {

    private final NominationStages stages;
    private final Happenings happenings;

    WithdrawnRows(NominationStages stages, Happenings happenings) {
        this.stages = stages;
        this.happenings = happenings;
    }

    /** Takes them back; told to each of them unless it was told to the whole proposal. */
    void takeBack(List<Long> ids, String why, Actor head, boolean toldToEach) {
        stages.withdraw(ids, why);
        if (toldToEach) {
            happenings.toEach(ids, Happening.TAKEN_BACK, head, why);
        }
    }
}
