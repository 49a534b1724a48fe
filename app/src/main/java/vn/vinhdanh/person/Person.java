package vn.vinhdanh.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record of somebody.
 *
 * @param version counts the changes; whoever changes an older one is too late
 * @param birthDate tells namesakes apart, null where nobody has said
 * @param staffCode the same
 * @param userName the account, null for people without
 * @param readAs the person as whom the record is read: itself, or the one into whom it was merged
 */
public record Person(
        long id,
        int version,
        String department,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable String staffCode,
        @Nullable String userName,
        long readAs) {

    public boolean isMerged() {
        return readAs != id;
    }

    public boolean hasAccount() {
        return userName != null;
    }
}
