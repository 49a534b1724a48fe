package vn.vinhdanh.person;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.text.FoldedText;

/** What people were honoured with, and what under the same name is nobody's yet. */
@Component
class PersonHonours {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    PersonHonours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the person and of everybody who is read as this one, the latest first. */
    List<PersonHonour> of(Person person) {
        return jdbc.sql("""
                        select case when honour.past_award_id is null then 'NOMINATION' else 'PAST_AWARD' end as kind,
                               coalesce(honour.past_award_id, honour.nomination_id) as id, honour.award_name, honour.name,
                               honour.post, honour.unit, honour.decision, honour.decided_on, honour.decided_precision,
                               honour.status, honour.counts, honour.year, honour.achieved_year is not null as year_stated
                          from organisation.person
                          join nomination.honour_of_person honour on honour.person_id = person.id
                         where person.read_as = :person
                         order by honour.decided_on desc nulls last, id desc limit :most
                        """)
                .param("person", person.id())
                .param("most", MOST)
                .query(PersonHonour.class)
                .list();
    }

    /** Awards and received dossiers whose name is the same without case and diacritics, and of which nobody has said whose they are. */
    List<PersonHonour> nobodys(Person person) {
        return jdbc.sql("""
                        select 'NOMINATION' as kind, nomination.id, coalesce(entry.award_name, proposal.call_title) as award_name,
                               nomination.name, nomination.post, nomination.unit_of_day as unit,
                               coalesce(entry.decision_number || '/' || entry.decision_symbol, '') as decision,
                               entry.decision_date as decided_on,
                               case when entry.id is null then 'UNKNOWN' else 'DAY' end as decided_precision,
                               'VERIFIED' as status, entry.id is not null as counts,
                               null::integer as year, false as year_stated
                          from nomination.nomination
                          join nomination.proposal on proposal.id = nomination.proposal_id
                          left join register.register_entry entry on entry.nomination_id = nomination.id
                         where nomination.department = :department and nomination.person_id is null
                           and nomination.kind = 'INDIVIDUAL' and starts_with(nomination.folded, :compact || ' ')
                           and nomination.status not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'REFUSED')
                         union all
                        select 'PAST_AWARD', id, award_name, name, post, unit, number, decided_on, decided_precision, status,
                               status = 'VERIFIED' and coalesce(achieved_year, extract(year from decided_on)) is not null,
                               coalesce(achieved_year, cast(extract(year from decided_on) as integer)),
                               achieved_year is not null
                          from register.past_award
                         where department = :department and person_id is null and kind = 'INDIVIDUAL'
                           and status <> 'REFUSED' and folded_name = :folded
                         order by decided_on desc nulls last, id desc limit :most
                        """)
                .param("department", person.department())
                .param("compact", FoldedText.compact(person.fullName()))
                .param("folded", FoldedText.fold(person.fullName()))
                .param("most", MOST)
                .query(PersonHonour.class)
                .list();
    }
}
