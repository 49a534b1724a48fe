package vn.vinhdanh.identity.substitution;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.DoneInStead;

/**
 * What the page of substitutions shows to one person.
 *
 * @param absent for whom a substitute may be named here
 * @param forAnother whether that is somebody else than the person who looks
 * @param today the business day
 * @param steps the kinds of step that the absent person may be asked to do
 * @param colleagues who may be chosen
 * @param current what runs or is still to come
 * @param past what is over or was ended
 * @param done what was done in another's stead, the newest first
 */
record SubstitutionSheet(
        Actor absent,
        boolean forAnother,
        LocalDate today,
        List<SubstitutableStep> steps,
        List<Account> colleagues,
        List<Row> current,
        List<Row> past,
        List<DoneInStead> done) {

    /** One arrangement and how it stands today. */
    record Row(Substitution substitution, Substitution.Stage stage) {

        /** Keys of the texts that name its steps. */
        public List<String> stepTexts() {
            return substitution.steps().stream().map(SubstitutableStep::textOf).toList();
        }

        public boolean mayEnd() {
            return stage == Substitution.Stage.COMING || stage == Substitution.Stage.RUNNING;
        }
    }
}
