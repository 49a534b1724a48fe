package vn.vinhdanh.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What the register has on a nominee, as far as the conditions of one award ask; it counts more than what the unit states.
 *
 * @param titleYears how many years in a row, up to the period in question, a title that the conditions count was held
 * @param titleThisYear whether such a title was given for the year of the period itself
 * @param sameAward whether the award has been given before
 * @param otherForms awards given for the same period that might honour the same achievement; null when there are none
 */
public record RegisteredHonours(
        int titleYears,
        boolean titleThisYear,
        boolean sameAward,
        @Nullable String otherForms) {

    /** The register has nothing. */
    public static final RegisteredHonours NONE = new RegisteredHonours(0, false, false, null);
}
