package vn.vinhdanh.nomination.desk;

import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.UploadPlace;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTask;

/** A step of a unit's proposal, as the person who looks may see it. */
record FrameCase(OpenTask task, Proposal proposal) {

    /** Nothing is written into a step that nobody has taken. */
    FrameCase requireWrite() {
        task.requireWrite();
        return this;
    }

    /** Where this person's files of the nominee's evidence are on their way to. */
    UploadPlace uploadsOf(Nomination nominee, Actor person) {
        return new UploadPlace(proposal.id(), nominee.id(), task.id(), person);
    }

    long id() {
        return proposal.id();
    }
}
