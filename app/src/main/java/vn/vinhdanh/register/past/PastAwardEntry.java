package vn.vinhdanh.register.past;

import org.jspecify.annotations.Nullable;

/**
 * A past award as it stands among the department's.
 *
 * @param version counts the changes; whoever changes an older one is too late
 * @param scan of its source, null while there is none
 * @param importId the list it came with, null when somebody typed it
 */
public record PastAwardEntry(
        long id,
        int version,
        PastAward award,
        @Nullable Long scan,
        PastStatus status,
        String enteredBy,
        @Nullable Long importId) {

    /** Whether it is known who decided. */
    public boolean isDeciderKnown() {
        return award.level() != null;
    }

    /** Who decided, in words. */
    public String decider() {
        var level = PastLevel.of(award.level()).words();
        return award.authority().isEmpty() ? level : level + " (" + award.authority() + ")";
    }

    /** Whether strangers find it: verified, and there is a number to find it by. */
    public boolean isPublic() {
        return status == PastStatus.VERIFIED
                && award.kind() != PastKind.GROUP
                && !award.number().isEmpty();
    }
}
