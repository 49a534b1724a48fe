package vn.vinhdanh.nomination.sheet;

import vn.vinhdanh.platform.Reason;

/** A cell that keeps its row out of the list, and why. */
public record WrongCell(NomineeColumn column, Reason reason) {}
