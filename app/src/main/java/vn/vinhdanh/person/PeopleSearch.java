package vn.vinhdanh.person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.platform.web.PageNumber;

/** Finds people by the names they bear or bore, their posts and units of any time, in one statement for each screen. */
@Component
class PeopleSearch {

    static final int PAGE = 30;

    private static final String FOUND = """
              from organisation.person
             where person.department = :department and person.merged_into is null
               and (:text = '' or person.id in (
                    select same.read_as from organisation.person same
                     where same.department = :department and strpos(same.folded_name, :text) > 0
                     union all
                    select same.read_as from organisation.person same
                      join identity.account on account.department = same.department and account.user_name = same.user_name
                      left join organisation.unit on unit.department = account.department and unit.code = account.unit
                     where same.department = :department
                       and strpos(organisation.folded(account.title || coalesce(unit.name, '')), :text) > 0
                     union all
                    select same.read_as from organisation.person same
                      join organisation.post on post.person_id = same.id
                      left join organisation.unit on unit.department = same.department and unit.code = post.unit
                     where same.department = :department
                       and strpos(organisation.folded(post.title || post.body || coalesce(unit.name, '')), :text) > 0))
            """;

    private static final String ROWS = """
            select person.id, person.full_name, coalesce(held.title, account.title, '') as title,
                   coalesce(nullif(held.body, ''),
                            (select unit.name from organisation.unit
                              where unit.department = person.department
                                and unit.code = case when held.title is null then account.unit else held.unit end
                                and unit.valid_from <= :today
                              order by unit.valid_from desc limit 1), '') as place,
                   account.user_name is not null as account
              from (select person.* %s order by person.folded_name, person.id limit :limit offset :offset) person
              left join lateral (
                   select title, unit, body from organisation.post join organisation.person same on same.id = post.person_id
                    where same.read_as = person.id and coalesce(from_date <= :today, true) and coalesce(to_date >= :today, true)
                    order by from_date desc nulls last, post.id desc limit 1) held on true
              left join lateral (
                   select account.* from organisation.person same
                     join identity.account on account.department = same.department and account.user_name = same.user_name
                    where same.read_as = person.id limit 1) account on true
             order by person.folded_name, person.id
            """.formatted(FOUND);

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    PeopleSearch(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** The people of the department in whose names, posts or units the text occurs, whatever its case and diacritics. */
    @Transactional(readOnly = true)
    public PeoplePage page(String department, String text, int asked) {
        var folded = FoldedText.compact(text);
        var total = jdbc.sql("select count(*)" + FOUND)
                .param("department", department)
                .param("text", folded)
                .query(Integer.class)
                .single();
        var last = PageNumber.count(total, PAGE);
        var number = PageNumber.within(asked, last);
        var people = jdbc.sql(ROWS)
                .param("department", department)
                .param("text", folded)
                .param("today", calendar.today())
                .param("limit", PAGE)
                .param("offset", (number - 1) * PAGE)
                .query(ListedPerson.class)
                .list();
        return new PeoplePage(people, number, last, total);
    }
}
