package vn.vinhdanh.ballot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** One box an item, holding two counters and no ballot papers; shut until the vote is closed. */
@Component
public class Boxes {

    private final Polls polls;
    private final Rolls rolls;
    private final JdbcClient jdbc;

    Boxes(Polls polls, Rolls rolls, JdbcClient jdbc) {
        this.polls = polls;
        this.rolls = rolls;
        this.jdbc = jdbc;
    }

    /** Opens an empty box for every item. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(long session, Collection<Long> items) {
        polls.open(session);
        jdbc.sql("insert into ballot.box (session, item) select :session, unnest(:items)")
                .param("session", session)
                .param("items", items.stream().distinct().sorted().toArray(Long[]::new))
                .update();
    }

    /**
     * Puts the member's ballot into the boxes and ticks the roll, or does nothing at all.
     *
     * @param choices one for every item but those of {@code withoutVote}, on which the member keeps away
     */
    @Transactional
    public void cast(long session, String member, Map<Long, Choice> choices, Set<Long> withoutVote) {
        var open = polls.isOpenOnceLocked(session);
        rolls.refuseSecondBallot(session, member);
        if (!open) {
            throw new Conflict("ballot.cast.closed");
        }
        refuseUnlessComplete(session, choices, withoutVote);
        rolls.tick(session, member);
        add(session, choices);
    }

    /** Ends the vote; false when it had ended before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean close(long session) {
        var open = polls.isOpenOnceLocked(session);
        polls.close(session);
        return open;
    }

    /** The counts by item, which nobody sees before the vote has ended. */
    public Map<Long, BoxCount> counts(long session) {
        if (polls.isOpen(session)) {
            throw Refusal.of("ballot.count.stillOpen");
        }
        return jdbc
                .sql("select item, agree, disagree from ballot.box where session = :session order by item")
                .param("session", session)
                .query(BoxCount.class)
                .list()
                .stream()
                .collect(Collectors.toMap(BoxCount::item, Function.identity()));
    }

    private void refuseUnlessComplete(long session, Map<Long, Choice> choices, Set<Long> withoutVote) {
        var items = items(session);
        Refusal.unlessEmpty(withoutVote.stream()
                .filter(choices::containsKey)
                .map(item -> Reason.at("row-" + item, "ballot.cast.recused"))
                .toList());
        if (!items.containsAll(choices.keySet())) {
            throw Refusal.of("ballot.cast.foreignItem");
        }
        Refusal.unlessEmpty(items.stream()
                .filter(item -> !choices.containsKey(item) && !withoutVote.contains(item))
                .map(item -> Reason.at("row-" + item, "ballot.cast.missing"))
                .toList());
    }

    private List<Long> items(long session) {
        return jdbc.sql("select item from ballot.box where session = :session order by item")
                .param("session", session)
                .query(Long.class)
                .list();
    }

    private void add(long session, Map<Long, Choice> choices) {
        // one statement over all boxes: every box gets the same mark, whatever was chosen for it
        jdbc.sql("""
                        update ballot.box
                           set agree = agree + case when item = any(:agreed) then 1 else 0 end,
                               disagree = disagree + case when item = any(:disagreed) then 1 else 0 end
                         where session = :session
                        """)
                .param("agreed", chosen(choices, Choice.AGREE))
                .param("disagreed", chosen(choices, Choice.DISAGREE))
                .param("session", session)
                .update();
    }

    private static Long[] chosen(Map<Long, Choice> choices, Choice choice) {
        return choices.keySet().stream()
                .filter(item -> choices.get(item) == choice)
                .toArray(Long[]::new);
    }
}
