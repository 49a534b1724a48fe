package vn.vinhdanh.identity;

import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * @param userName immutable and never reused; also the engine's user id
 * @param fullName as shown to others
 * @param title post, such as {@code Chánh Văn phòng}
 * @param department code of the department; also the engine's tenant
 * @param unit code of the proposing unit, absent for people of the department's own bodies
 * @param email where mail reaches the person, absent when nobody has said
 */
public record Account(
        String userName,
        String fullName,
        String title,
        String department,
        @Nullable String unit,
        @Nullable String email) {

    /** A person without a mail address. */
    public Account(String userName, String fullName, String title, String department, @Nullable String unit) {
        this(userName, fullName, title, department, unit, null);
    }
}
