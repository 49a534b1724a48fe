package vn.vinhdanh.platform;

import java.util.List;

/** Somebody else was faster: the person reads who did what, and sees the fresh state (status 409). */
public class Conflict extends Refusal {

    public Conflict(String text, Object... values) {
        super(List.of(Reason.of(text, values)));
    }
}
