package vn.vinhdanh.nomination.follow;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.desk.Sight;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;

/** Searches all that a person may see: what is in their sight, and what they took part in, of their own department. */
@Component
@Transactional(readOnly = true)
class Search {

    static final int PAGE = 20;

    private static final String FOUND = """
              from nomination.proposal
              left join nomination.nomination on nomination.proposal_id = proposal.id
              left join nomination.turn on turn.nomination_id = nomination.id
             where proposal.department = :department
               and (%s or exists (
                    select from nomination.happening
                     where happening.proposal_id = proposal.id
                       and (happening.nomination_id is null or happening.nomination_id = nomination.id)
                       and (happening.person = :person or happening.in_stead_of = :person)))
               and (:proposal = 0 or proposal.id = :proposal)
               and proposal.folded || ' ' || coalesce(nomination.folded, '') like '%%' || :text || '%%'
               and (:call = 0 or proposal.call_id = :call)
               and (:unit = '' or proposal.unit = :unit)
               and (:status = '' or coalesce(turn.turn, proposal.status) = :status)
            """.formatted(Sights.IN_SIGHT);

    private static final String ROWS = """
            select proposal.id as proposal, nomination.id as nomination, proposal.unit_name, proposal.call_title,
                   proposal.award_code, nomination.kind, coalesce(nomination.name, '') as name,
                   coalesce(nomination.post, '') as post, coalesce(nomination.unit_of_day, '') as unit_of_day,
                   coalesce(turn.turn, proposal.status) as turn, coalesce(turn.detail, '') as detail,
                   %s as readable
              %s
             order by proposal.id desc, nomination.kind, nomination.id
             limit :limit offset :offset
            """.formatted(Sights.IN_SIGHT, FOUND);

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many nominations the search finds. */
    int count(SearchForm form, Sight sight, Actor person) {
        return asked("select count(*)" + FOUND, form, sight, person)
                .param("proposal", 0L)
                .query(Integer.class)
                .single();
    }

    /** One page of them, the newest proposal first; pages count from zero. */
    List<Found> page(SearchForm form, int page, Sight sight, Actor person) {
        return rows(form, 0, sight, person, PAGE, page * PAGE);
    }

    /** The first of them, as many as a list to take away may hold. */
    List<Found> first(int limit, SearchForm form, Sight sight, Actor person) {
        return rows(form, 0, sight, person, limit, 0);
    }

    /** The list of one proposal. */
    List<Found> ofProposal(int limit, long proposal, Sight sight, Actor person) {
        return rows(new SearchForm(null, null, null, null), proposal, sight, person, limit, 0);
    }

    private List<Found> rows(SearchForm form, long proposal, Sight sight, Actor person, int limit, int offset) {
        return asked(ROWS, form, sight, person)
                .param("proposal", proposal)
                .param("limit", limit)
                .param("offset", offset)
                .query(Found.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String statement, SearchForm form, Sight sight, Actor person) {
        return jdbc.sql(statement)
                .param("department", sight.department())
                .param("wholeDepartment", sight.wholeDepartment())
                .param("units", sight.unitCodes())
                .param("person", person.userName())
                .param("text", form.folded())
                .param("call", form.callId())
                .param("unit", form.unit())
                .param("status", form.status());
    }
}
