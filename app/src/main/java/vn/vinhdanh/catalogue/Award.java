package vn.vinhdanh.catalogue;

import java.util.Set;

/**
 * A title or form of commendation as the law of one regime knows it.
 *
 * @param code for example {@code GK_SO}
 * @param name as documents write it
 * @param level who decides
 * @param kinds who can receive it
 * @param basis the article
 * @param verified whether two people have compared the row with the text of the law
 */
public record Award(
        String code, String name, AwardLevel level, Set<RecipientKind> kinds, String basis, boolean verified) {

    public Award {
        kinds = Set.copyOf(kinds);
    }
}
