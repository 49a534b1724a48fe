package vn.vinhdanh.nomination.desk;

import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.platform.engine.OpenTask;

/** A step of a unit's proposal, as the person who looks may see it. */
record FrameCase(OpenTask task, Proposal proposal) {

    /** Nothing is written into a step that nobody has taken. */
    FrameCase requireWrite() {
        task.requireWrite();
        return this;
    }

    long id() {
        return proposal.id();
    }
}
