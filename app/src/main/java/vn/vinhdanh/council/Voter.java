package vn.vinhdanh.council;

/**
 * A member who may vote in a session.
 *
 * @param title post in the department
 * @param seat key of the text that names the seat in the council: chair, secretary or member
 */
public record Voter(String userName, String fullName, String title, String seat, boolean voted) {}
