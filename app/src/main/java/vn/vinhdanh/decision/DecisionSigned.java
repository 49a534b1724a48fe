package vn.vinhdanh.decision;

import java.util.List;

/** The director has signed; {@code nominationIds} are the signed and the struck ones. */
public record DecisionSigned(List<Long> nominationIds) {

    public DecisionSigned {
        nominationIds = List.copyOf(nominationIds);
    }
}
