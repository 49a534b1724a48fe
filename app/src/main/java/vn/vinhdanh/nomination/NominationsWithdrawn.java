package vn.vinhdanh.nomination;

import java.util.List;

/** The unit has taken these nominations back, alone or with their proposal. */
public record NominationsWithdrawn(long proposalId, List<Long> nominationIds) {

    public NominationsWithdrawn {
        nominationIds = List.copyOf(nominationIds);
    }
}
