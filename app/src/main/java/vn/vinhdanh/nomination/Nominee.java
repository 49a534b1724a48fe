package vn.vinhdanh.nomination;

import java.util.Locale;
import vn.vinhdanh.catalogue.RecipientKind;

/**
 * Who is to be honoured, as on the day of the proposal; later moves and promotions change nothing here.
 *
 * @param post chức vụ, empty for collectives
 * @param unitOfDay where the person works or the collective belongs
 */
public record Nominee(RecipientKind kind, String name, String post, String unitOfDay) {

    /** For comparing: the same nominee may be written in capitals elsewhere. */
    public Nominee inLowerCase() {
        return new Nominee(
                kind, name.toLowerCase(Locale.ROOT), post.toLowerCase(Locale.ROOT), unitOfDay.toLowerCase(Locale.ROOT));
    }
}
