package vn.vinhdanh.platform.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the test model {@code test-wait} calls. */
@ProcessTasks
public class WaitTasks {

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    public void prepare(String caseId) {
        // nothing to prepare: the step only gives the token a place before the wait
    }

    public boolean isKnown(String caseId) {
        return known.contains(caseId);
    }

    public void goOn(String caseId) {
        if (broken.contains(caseId)) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    void learn(long caseId) {
        known.add(Long.toString(caseId));
    }

    void breakDown(long caseId) {
        broken.add(Long.toString(caseId));
    }

    void mend(long caseId) {
        broken.remove(Long.toString(caseId));
    }
}
