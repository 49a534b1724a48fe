package vn.vinhdanh.nomination;

import vn.vinhdanh.platform.Actor;

/** Where a file is on its way to, and whose it is until it is there. */
public record UploadPlace(long proposal, long nomination, String task, Actor person) {}
