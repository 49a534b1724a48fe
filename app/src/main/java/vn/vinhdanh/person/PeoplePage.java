package vn.vinhdanh.person;

import java.util.List;

/**
 * One screen of people.
 *
 * @param number of this page, from 1
 * @param total on all pages
 */
public record PeoplePage(List<ListedPerson> people, int number, int last, int total) {

    public PeoplePage {
        people = List.copyOf(people);
    }
}
