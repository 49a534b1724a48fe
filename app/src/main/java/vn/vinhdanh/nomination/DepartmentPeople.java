package vn.vinhdanh.nomination;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.text.FoldedText;

/** The people of a department, with and without account, as those find them who write a list: no user name or mail address is told. */
@Component
public class DepartmentPeople {

    // stands for the person, so that nobody can try out who is known
    private static final String REFERENCE =
            "encode(sha256(convert_to(person.department || '/' || person.id, 'UTF8')), 'hex')";

    private static final String ACCOUNT = """
             left join identity.account on account.department = person.department
                   and account.user_name = (select someone.user_name from organisation.person someone
                                             where (someone.id = person.id or someone.merged_into = person.id)
                                               and someone.user_name is not null limit 1)
            """;

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    DepartmentPeople(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** The first people in whose name the text occurs, whatever its case and diacritics; those it begins come first. */
    public List<Found> find(String department, String text, int most) {
        return sql.sql("select person.full_name, coalesce(held.title, account.title, '') as title," + REFERENCE + """
                               as reference, case when held.title is null then account.unit else held.unit end as unit,
                               coalesce(held.body, '') as body
                          from organisation.person
                        """
                        + ACCOUNT + """
                          left join lateral (
                               select title, unit, body from organisation.post
                                where person_id = person.id and coalesce(from_date <= :today, true)
                                  and coalesce(to_date >= :today, true)
                                order by from_date desc nulls last, id desc limit 1) held on true
                         where person.department = :department and person.merged_into is null
                           and person.folded_name like '%' || :text || '%'
                         order by person.folded_name not like :text || '%', person.full_name, unit, person.id
                         limit :most
                        """)
                .param("department", department)
                .param("text", FoldedText.compact(text))
                .param("today", calendar.today())
                .param("most", most)
                .query(Found.class)
                .list();
    }

    /** The person who was chosen from those found, provided that the name has not been changed since. */
    Optional<KnownPerson> chosen(String department, String reference, String name) {
        return sql.sql("select account.user_name, person.id as person_id from organisation.person" + ACCOUNT
                        + " where person.department = :department and " + REFERENCE
                        + " = :reference and person.merged_into is null and person.folded_name = :name")
                .param("department", department)
                .param("reference", reference)
                .param("name", FoldedText.compact(name))
                .query(KnownPerson.class)
                .optional();
    }

    /** The people of a unit who have an account. */
    List<Colleague> ofUnit(String department, String unit) {
        return sql.sql("""
                        select account.user_name, account.full_name, person.id as person
                          from identity.account
                          join organisation.person on person.department = account.department
                               and person.user_name = account.user_name
                         where account.department = :department and unit = :unit order by account.user_name
                        """)
                .param("department", department)
                .param("unit", unit)
                .query(Colleague.class)
                .list();
    }

    /**
     * Somebody who works in a unit.
     *
     * @param person id of the person
     */
    record Colleague(String userName, String fullName, long person) {}

    /**
     * Somebody of the department, or known to it.
     *
     * @param unit code of the unit, absent for people of the department's own bodies and of others
     * @param body the other body in words, empty for people of the department
     * @param reference stands for the person
     */
    public record Found(
            String fullName, String title, @Nullable String unit, String body, String reference) {}
}
