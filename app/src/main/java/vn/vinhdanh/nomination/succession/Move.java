package vn.vinhdanh.nomination.succession;

/**
 * An open proposal that is to go over to another unit, or to bear its unit's new name.
 *
 * @param change the change of units that orders it
 * @param inTheMaking whether the unit has not submitted it yet: it will bear the name of the day of its submission
 * @param person user name of who entered the change
 * @param told their name on that day
 */
record Move(
        long proposal,
        long change,
        String department,
        String callTitle,
        String fromUnit,
        String fromName,
        String toUnit,
        String toName,
        boolean inTheMaking,
        String person,
        String told) {

    boolean isRename() {
        return fromUnit.equals(toUnit);
    }
}
