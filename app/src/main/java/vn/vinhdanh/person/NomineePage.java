package vn.vinhdanh.person;

import java.util.List;

/**
 * One screen of nominees.
 *
 * @param number of this page, from 1
 * @param total on all pages
 */
public record NomineePage(List<ListedNominee> nominees, int number, int last, int total) {

    public NomineePage {
        nominees = List.copyOf(nominees);
    }
}
