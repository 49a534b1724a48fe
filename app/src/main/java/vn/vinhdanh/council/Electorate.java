package vn.vinhdanh.council;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.Boxes;
import vn.vinhdanh.ballot.RollEntry;
import vn.vinhdanh.ballot.Rolls;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Right;

/** Who votes: the council's members of the day, frozen when the vote opens. */
@Component
class Electorate {

    private static final List<String> SEATS =
            List.of("council.seat.chair", "council.seat.secretary", "council.seat.member");

    private final Accounts accounts;
    private final Rolls rolls;
    private final Boxes boxes;

    Electorate(Accounts accounts, Rolls rolls, Boxes boxes) {
        this.accounts = accounts;
        this.rolls = rolls;
        this.boxes = boxes;
    }

    /** The members of the day. */
    List<Account> members(Session session) {
        return accounts.holders(Right.VOTE, session.department());
    }

    /** Opens a box for every item and freezes the roll. */
    void open(Session session, List<Account> members, Collection<Long> items) {
        boxes.open(session.id(), items);
        rolls.freeze(session.id(), members.stream().map(Account::userName).toList());
    }

    /** The roll of an opened session; before, the members as they would be frozen now. */
    List<Voter> of(Session session) {
        var chairs = userNames(Groups.councilChair(session.department()));
        var secretaries = userNames(Groups.councilSecretary(session.department()));
        return entries(session).stream()
                .map(entry -> voter(entry, seat(entry.member(), chairs, secretaries)))
                .sorted(Comparator.comparing((Voter voter) -> SEATS.indexOf(voter.seat()))
                        .thenComparing(Voter::userName))
                .toList();
    }

    private List<RollEntry> entries(Session session) {
        return session.status() == SessionStatus.PLANNED
                ? members(session).stream()
                        .map(account -> new RollEntry(account.userName(), false))
                        .toList()
                : rolls.of(session.id());
    }

    private Voter voter(RollEntry entry, String seat) {
        var account = accounts.find(entry.member());
        return new Voter(entry.member(), account.fullName(), account.title(), seat, entry.voted());
    }

    private Set<String> userNames(String group) {
        return accounts.members(group).stream().map(Account::userName).collect(Collectors.toSet());
    }

    private static String seat(String member, Set<String> chairs, Set<String> secretaries) {
        if (chairs.contains(member)) {
            return SEATS.get(0);
        }
        return SEATS.get(secretaries.contains(member) ? 1 : 2);
    }
}
