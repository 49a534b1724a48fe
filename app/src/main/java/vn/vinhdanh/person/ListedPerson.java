package vn.vinhdanh.person;

/**
 * One row of the list of people.
 *
 * @param title the post held today, empty where none is known
 * @param place its unit or body
 * @param account whether the person has one
 */
public record ListedPerson(long id, String fullName, String title, String place, boolean account) {}
