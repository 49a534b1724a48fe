package vn.vinhdanh.council;

import java.util.List;

/** The council has decided on these nominations, whichever way. */
public record CouncilDecided(List<Long> nominationIds) {

    public CouncilDecided {
        nominationIds = List.copyOf(nominationIds);
    }
}
