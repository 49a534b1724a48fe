package vn.vinhdanh.council;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Refusal;

/** The day of a session as it is written into the form. */
public final class MeetingDate {

    private MeetingDate() {}

    /** Reads an ISO date such as 2015-08-20; refused at its field when it is missing or no date. */
    public static LocalDate parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.at("meetingDate", "council.open.noDay");
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDate) {
            throw Refusal.at("meetingDate", "council.open.notADay");
        }
    }
}
