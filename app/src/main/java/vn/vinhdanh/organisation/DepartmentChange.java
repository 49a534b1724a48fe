package vn.vinhdanh.organisation;

import java.time.LocalDate;

/**
 * The department bears other names from a day on, as a decision has ordered.
 *
 * @param day the first day, which may lie ahead
 * @param told name of who entered it
 */
public record DepartmentChange(long id, LocalDate day, String oldName, String newName, String decision, String told) {}
