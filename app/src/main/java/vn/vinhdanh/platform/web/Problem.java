package vn.vinhdanh.platform.web;

import java.util.List;

/** A refusal as scripts read it: never ok, what it is, one sentence for the person, and where each reason belongs. */
record Problem(boolean ok, String type, String message, List<TellableReason> reasons) {

    Problem(String type, String message, List<TellableReason> reasons) {
        this(false, type, message, reasons);
    }

    record TellableReason(String place, String message) {}
}
