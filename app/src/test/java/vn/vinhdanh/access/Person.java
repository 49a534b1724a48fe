package vn.vinhdanh.access;

/**
 * Somebody with one role, or with none.
 *
 * @param role name of the role in lower case, such as {@code unit-head}; empty for somebody without any
 * @param unit the unit of a role that belongs to one, else empty
 */
record Person(String userName, String role, String department, String unit) {

    static final String PASSWORD = "Mau-1234-abcd";

    boolean worksIn(String otherDepartment, String otherUnit) {
        return department.equals(otherDepartment) && (unit.isEmpty() || unit.equals(otherUnit));
    }
}
