package vn.vinhdanh.platform.web;

import java.util.List;

/** A refusal as scripts read it: what it is, one sentence for the person, and where each reason belongs. */
record Problem(String type, String message, List<TellableReason> reasons) {

    record TellableReason(String place, String message) {}
}
