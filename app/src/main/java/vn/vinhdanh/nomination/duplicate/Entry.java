package vn.vinhdanh.nomination.duplicate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * Who stands in a nomination, as far as it helps to know them again.
 *
 * @param person what identifies a person, null where nobody knows
 * @param draft whether the unit has not submitted it
 */
record Entry(
        long id,
        long proposalId,
        long callId,
        RecipientKind kind,
        String name,
        String unitOfDay,
        @Nullable String person,
        boolean draft) {

    String foldedName() {
        return FoldedText.fold(name);
    }

    String foldedUnit() {
        return FoldedText.fold(unitOfDay);
    }

    boolean isPerson() {
        return kind == RecipientKind.INDIVIDUAL;
    }

    /**
     * The same for two entries that are one nominee for sure, null where nobody can know: a person by what identifies
     * them, a collective by its name within its unit. A unit of the organisation is known by its name alone, wherever the
     * proposer says it belongs.
     */
    @Nullable
    String identity(Set<String> units) {
        if (isPerson()) {
            return person == null ? null : "person/" + person;
        }
        return "collective/" + foldedName() + "/" + (units.contains(foldedName()) ? "" : foldedUnit());
    }
}
