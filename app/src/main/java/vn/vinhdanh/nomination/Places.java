package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import vn.vinhdanh.platform.Reason;

/**
 * The places that quotas leave for nominations; where no rule limits an award, nothing happens. Told of every move by
 * {@link NominationStages}, so that no way in or out of a list forgets a place.
 */
public interface Places {

    /** Which rows of the list have no place if it left the unit now, each at its row. */
    List<Reason> shortage(long proposalId);

    /** Takes a place for each of them; of two who want the last one, the second is refused. */
    void reserve(Collection<Long> nominations);

    /** The council has agreed to them: their places are theirs. */
    void confirm(Collection<Long> nominations);

    /** They are out, and others may have their places. */
    void release(Collection<Long> nominations);

    /** Refuses to honour more than the places that are left since the council has voted on those who are counted. */
    void requireWithin(Collection<Long> nominations);
}
