package vn.vinhdanh.access;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhdanh.platform.engine.ProcessTasks;

/** A bell that an expression can ring: it has rung if, and only if, the expression was evaluated. */
@ProcessTasks
public class CveProbe {

    private final Set<String> rung = ConcurrentHashMap.newKeySet();

    public String ring(String bell) {
        rung.add(bell);
        return bell;
    }

    boolean hasRung(String bell) {
        return rung.contains(bell);
    }

    /** The expression that rings this bell. */
    static String ringing(String bell) {
        return "${cveProbe.ring('" + bell + "')}";
    }
}
