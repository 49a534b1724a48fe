package vn.vinhdanh.catalogue.rules;

import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.rules.RuleSet.Tested;

/** Puts all cases before the sets that wait for it. It takes some seconds a set; what a stop cuts off begins anew. */
@Component
class RuleTests {

    private static final int STEP = 20;

    private final RuleSetRows sets;

    RuleTests(RuleSetRows sets) {
        this.sets = sets;
    }

    /** Tests every set that wants it; two nodes that do so at once come to the same. */
    void goOn() {
        sets.untested().forEach(this::test);
    }

    private void test(int number) {
        var file = sets.file(number);
        var run = new CaseRun(file);
        for (var each : RuleCase.all()) {
            run.ask(each);
            if (each.number() % STEP == 0) {
                sets.progress(number, each.number());
            }
        }
        var silent = RuleFile.read(file).stream()
                .flatMap(table -> table.rows().stream())
                .map(RuleRow::id)
                .filter(id -> !run.held().contains(id))
                .toList();
        sets.tested(
                number, new Tested(run.answers().stream().map(CaseRun::lines).toList(), silent));
    }
}
