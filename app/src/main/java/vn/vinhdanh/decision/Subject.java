package vn.vinhdanh.decision;

import java.time.LocalDate;
import vn.vinhdanh.catalogue.Regime;

/** What a decision is about, as it stood when it was drafted. */
record Subject(
        String department,
        String awardCode,
        String awardName,
        String callTitle,
        String occasion,
        Regime regime,
        LocalDate meetingDate) {}
