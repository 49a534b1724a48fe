package vn.vinhdanh.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.text.TidyText;
import vn.vinhdanh.platform.text.VietnameseDate;

/** What somebody types about a person, kept as typed until it is right. */
record PersonForm(
        @Nullable String fullName,
        @Nullable String birthDate,
        @Nullable String staffCode) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 50;
    private static final int EARLIEST_YEAR = 1900;

    static final PersonForm EMPTY = new PersonForm("", "", "");

    PersonForm {
        fullName = fullName == null ? "" : TidyText.line(fullName);
        birthDate = birthDate == null ? "" : TidyText.line(birthDate);
        staffCode = staffCode == null ? "" : TidyText.line(staffCode);
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.fullName(),
                person.birthDate() == null ? "" : VietnameseDate.of(person.birthDate()),
                person.staffCode());
    }

    String name() {
        return fullName == null ? "" : fullName;
    }

    @Nullable
    LocalDate birth() {
        return birthDate == null ? null : VietnameseDate.typed(birthDate).orElse(null);
    }

    @Nullable
    String code() {
        return staffCode == null || staffCode.isEmpty() ? null : staffCode;
    }

    /** Why it cannot be kept, each reason at its field. */
    List<Reason> faults(LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (name().isEmpty()) {
            reasons.add(Reason.at("fullName", "person.wrong.name"));
        }
        if (name().length() > LONGEST_NAME) {
            reasons.add(Reason.at("fullName", "person.wrong.tooLong", LONGEST_NAME));
        }
        var day = birth();
        var isTyped = birthDate != null && !birthDate.isEmpty();
        if (isTyped && (day == null || day.getYear() < EARLIEST_YEAR || day.isAfter(today))) {
            reasons.add(Reason.at("birthDate", "person.wrong.birthDate"));
        }
        if (staffCode != null && staffCode.length() > LONGEST_CODE) {
            reasons.add(Reason.at("staffCode", "person.wrong.tooLong", LONGEST_CODE));
        }
        return reasons;
    }
}
