package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/**
 * Keeps what happened, in the transaction in which it happens. Modules further on the way of a nomination tell their
 * part here, so that this one need not know them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Happenings {

    private static final String KEEP = "insert into nomination.happening"
            + " (proposal_id, nomination_id, kind, person, in_stead_of, told, detail, happened_at) ";
    private static final String ACTED =
            "cast(:kind as text), cast(:person as text), cast(:inSteadOf as text), cast(:told as text),";

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    Happenings(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** It happened to the proposal as a whole. */
    public void toProposal(long proposal, Happening kind, Actor actor, String detail) {
        acted(KEEP + "values (:proposal, null, " + ACTED + " :detail, :now)", kind, actor)
                .param("proposal", proposal)
                .param("detail", detail)
                .update();
    }

    /** It happened to each of the nominations; {@code actor} is null when the process did it by itself. */
    public void toEach(Collection<Long> nominations, Happening kind, @Nullable Actor actor, String detail) {
        keep(List.copyOf(nominations), Collections.nCopies(nominations.size(), detail), kind, actor);
    }

    /** It happened to each of the nominations, with a detail of its own. */
    public void toEach(Map<Long, String> details, Happening kind, Actor actor) {
        keep(List.copyOf(details.keySet()), List.copyOf(details.values()), kind, actor);
    }

    /** The unit writes on at a nominee: kept once an hour for each person, not with every pause in typing. */
    public void changed(long nomination, Actor actor) {
        var known = jdbc.sql("select exists (select from nomination.happening where nomination_id = :nomination"
                        + " and kind = 'CHANGED' and person = :person and happened_at > :since)")
                .param("nomination", nomination)
                .param("person", actor.userName())
                .param("since", calendar.now().minusHours(1))
                .query(Boolean.class)
                .single();
        if (!known) {
            toEach(List.of(nomination), Happening.CHANGED, actor, "");
        }
    }

    private void keep(List<Long> nominations, List<String> details, Happening kind, @Nullable Actor actor) {
        acted(KEEP + "select proposal_id, id, " + ACTED + """
                             of_each.detail, :now
                          from nomination.nomination
                          join unnest(cast(:nominations as bigint[]), cast(:details as text[]))
                               as of_each (nomination, detail) on of_each.nomination = id
                         order by id
                        """, kind, actor)
                .param("nominations", nominations.toArray(Long[]::new))
                .param("details", details.toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec acted(String statement, Happening kind, @Nullable Actor actor) {
        return jdbc.sql(statement)
                .param("kind", kind.name())
                .param("person", actor == null ? null : actor.userName())
                .param("inSteadOf", actor == null ? null : actor.standingInFor())
                .param("told", actor == null ? "" : actor.fullName())
                .param("now", calendar.now());
    }
}
