package vn.vinhdanh.council;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.nomination.Bond;
import vn.vinhdanh.nomination.Involvements;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** Which members keep away from which items: nominees and their superiors, frozen when the vote opens. */
@Component
class Recusals {

    /** Of fewer voters a count would tell, or let guess, what one of them chose. */
    static final int FEWEST_VOTERS = 3;

    private final JdbcClient jdbc;
    private final Nominations nominations;
    private final Involvements involvements;

    Recusals(JdbcClient jdbc, Nominations nominations, Involvements involvements) {
        this.jdbc = jdbc;
        this.nominations = nominations;
        this.involvements = involvements;
    }

    /** Those of an opened session. */
    List<Recusal> frozen(long session) {
        return jdbc.sql("select nomination, member, cause from council.recusal where session = :session"
                        + " order by nomination, member")
                .param("session", session)
                .query(Recusal.class)
                .list();
    }

    /** The items on which the member has no vote in an opened session. */
    Set<Long> frozenOf(long session, String member) {
        return frozen(session).stream()
                .filter(recusal -> recusal.member().equals(member))
                .map(Recusal::nomination)
                .collect(Collectors.toSet());
    }

    /** Those that opening would freeze now. */
    List<Recusal> among(Collection<Account> members, List<AgendaItem> items) {
        var listed =
                nominations.findAll(items.stream().map(AgendaItem::nomination).toList());
        return involvements.among(members, listed).stream().map(Recusals::of).toList();
    }

    /** Writes them down; refused when an item would be decided by too few. */
    void freeze(long session, Collection<Account> members, List<AgendaItem> items) {
        var recusals = among(members, items);
        Refusal.unlessEmpty(items.stream()
                .filter(item -> voters(members, recusals, item) < FEWEST_VOTERS)
                .map(item -> tooFew(item, voters(members, recusals, item)))
                .toList());
        recusals.forEach(recusal -> insert(session, recusal));
    }

    private static Recusal of(Bond bond) {
        return new Recusal(bond.nomination(), bond.userName(), bond.involvement());
    }

    private static long voters(Collection<Account> members, List<Recusal> recusals, AgendaItem item) {
        return members.size()
                - recusals.stream()
                        .filter(recusal -> recusal.nomination() == item.nomination())
                        .count();
    }

    private static Reason tooFew(AgendaItem item, long voters) {
        return voters == 0
                ? Reason.at(item.place(), "council.open.nobodyVotes", item.name())
                : Reason.at(item.place(), "council.open.tooFewVoters", item.name(), voters, FEWEST_VOTERS);
    }

    private void insert(long session, Recusal recusal) {
        jdbc.sql("insert into council.recusal (session, nomination, member, cause)"
                        + " values (:session, :nomination, :member, :cause)")
                .param("session", session)
                .param("nomination", recusal.nomination())
                .param("member", recusal.member())
                .param("cause", recusal.cause().name())
                .update();
    }
}
