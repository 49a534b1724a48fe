package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.Map;

/** What the inspectorate knows about nominees, which counts more than what units state; told by the module of its cases. */
public interface InspectedConduct {

    /** By nomination; those at which the inspectorate has not looked are missing. */
    Map<Long, Word> of(Collection<Long> nominations);

    /**
     * The inspectorate's word.
     *
     * @param pending whether something is being looked into
     * @param violated whether a case has ended with a violation
     */
    record Word(boolean pending, boolean violated) {}
}
