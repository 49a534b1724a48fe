package vn.vinhdanh.nomination;

import java.util.List;
import vn.vinhdanh.platform.Reason;

/** Who or what stands in two nominations. Told whenever a list comes to the office, so that none is forgotten. */
public interface Duplicates {

    /** Which rows of the list may not leave the unit, because the same stands elsewhere already; each at its row. */
    List<Reason> obstacles(long proposalId);

    /** Looks again whom and what the rows of the list repeat; may be repeated. */
    void look(long proposalId);

    /** The same for everybody in the call. */
    void lookInCall(long callId);
}
