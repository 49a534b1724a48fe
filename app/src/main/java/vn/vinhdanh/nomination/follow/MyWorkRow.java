package vn.vinhdanh.nomination.follow;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import vn.vinhdanh.nomination.Happening;

/**
 * A proposal in which somebody took part.
 *
 * @param kinds what they did to it or to its nominations, each once, separated by commas
 * @param inStead who did it for whom, where it was done in somebody's stead
 * @param lastAt when they did the last of it, in the time of business
 * @param readable whether the person may open the proposal today
 * @param total how many such proposals there are
 */
record MyWorkRow(
        long proposal,
        String unitName,
        String callTitle,
        String kinds,
        String inStead,
        LocalDateTime lastAt,
        boolean readable,
        int total) {

    /** What they did, in the order of the way. */
    public List<Happening> deeds() {
        return Arrays.stream(kinds.split(",")).map(Happening::valueOf).sorted().toList();
    }

    /** Whether all of it was done at that desk or one of the others. */
    boolean isAtDesk(Happening.Desk... desks) {
        return deeds().stream().map(Happening::desk).allMatch(List.of(desks)::contains);
    }
}
