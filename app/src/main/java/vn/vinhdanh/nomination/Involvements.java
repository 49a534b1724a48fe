package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.text.FoldedText;

/** Who is bound up with which nomination: its nominee, by account, by who people said it is, or by equal name, and the nominee's superiors. */
@Component
public class Involvements {

    private final Accounts accounts;
    private final Superiors superiors;
    private final LinkedAccounts linked;

    Involvements(Accounts accounts, Superiors superiors, LinkedAccounts linked) {
        this.accounts = accounts;
        this.superiors = superiors;
        this.linked = linked;
    }

    /** By nomination, how the person, or the one they stand in for, is bound up with it. */
    @Transactional(readOnly = true)
    public Map<Long, Involvement> of(Actor person, Collection<Nomination> nominations) {
        var own = new Account(person.userName(), person.fullName(), "", person.department(), null);
        var userNames = Stream.of(person.userName(), person.standingInFor())
                .filter(Objects::nonNull)
                .toList();
        // a stand-in acts under a name of two people: the names of their accounts count too
        var eyes =
                Stream.concat(Stream.of(own), accounts.all(userNames).stream()).toList();
        var involved = new HashMap<Long, Involvement>();
        among(eyes, nominations)
                .forEach(bond -> involved.merge(bond.nomination(), bond.involvement(), Involvements::nearer));
        return involved;
    }

    /** The bonds between these people and these nominations; whoever is both nominee and superior counts as nominee. */
    @Transactional(readOnly = true)
    public List<Bond> among(Collection<Account> people, Collection<Nomination> nominations) {
        var heads = superiors.of(nominations);
        var nominees = linked.of(nominations);
        return nominations.stream()
                .flatMap(nomination -> bonds(
                        people,
                        nomination,
                        nominees.getOrDefault(nomination.id(), Set.of()),
                        heads.getOrDefault(nomination.id(), Set.of())))
                .toList();
    }

    private static Stream<Bond> bonds(
            Collection<Account> people, Nomination nomination, Set<String> nominees, Set<String> heads) {
        return people.stream().flatMap(person -> {
            if (nominees.contains(person.userName()) || isNominee(person, nomination)) {
                return Stream.of(new Bond(person.userName(), nomination.id(), Involvement.NOMINEE));
            }
            return heads.contains(person.userName())
                    ? Stream.of(new Bond(person.userName(), nomination.id(), Involvement.SUPERIOR))
                    : Stream.empty();
        });
    }

    /** Not every nominee has an account: somebody of the same name is kept away too, others can always step in. */
    private static boolean isNominee(Account person, Nomination nomination) {
        return nomination.kind() == RecipientKind.INDIVIDUAL
                && (person.userName().equals(nomination.userName())
                        || FoldedText.fold(person.fullName()).equals(FoldedText.fold(nomination.name())));
    }

    private static Involvement nearer(Involvement one, Involvement other) {
        return one == Involvement.NOMINEE ? one : other;
    }
}
