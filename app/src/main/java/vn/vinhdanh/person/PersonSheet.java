package vn.vinhdanh.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.identity.Account;

/**
 * What the page of a person shows.
 *
 * @param kept the person as whom this one is read, null when it is itself
 * @param account what the account says, null for people without
 * @param accountUnit the unit of the account under its name of today, empty where there is none
 * @param proposed dossiers of the person that do not stand in the register, for the office alone
 * @param nobodys awards under the same name of which nobody has said whose they are
 * @param similar people who may be the same
 * @param merges that lead here and can be undone
 * @param maintained whether the reader may write, and sees birth date and staff code
 */
public record PersonSheet(
        Person person,
        @Nullable Person kept,
        @Nullable Account account,
        String accountUnit,
        List<Post> posts,
        List<PersonHonour> honours,
        List<ListedNominee> proposed,
        List<PersonHonour> nobodys,
        List<Person> similar,
        List<Merge> merges,
        List<PersonEvent> events,
        boolean maintained) {

    public PersonSheet {
        posts = List.copyOf(posts);
        honours = List.copyOf(honours);
        proposed = List.copyOf(proposed);
        nobodys = List.copyOf(nobodys);
        similar = List.copyOf(similar);
        merges = List.copyOf(merges);
        events = List.copyOf(events);
    }

    /** Whether the reader sees it among what is the person's. */
    boolean shows(PersonHonour.Kind kind, long id) {
        return honours.stream().anyMatch(honour -> honour.kind() == kind && honour.id() == id)
                || (kind == PersonHonour.Kind.NOMINATION && proposed.stream().anyMatch(nominee -> nominee.id() == id));
    }
}
