package vn.vinhdanh.organisation;

/**
 * A field of expertise.
 *
 * @param division code of the unit that is asked about it
 */
public record Field(String department, String code, String name, String division) {}
