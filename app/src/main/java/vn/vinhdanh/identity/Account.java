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
 */
public record Account(
        String userName,
        String fullName,
        String title,
        String department,
        @Nullable String unit) {}
