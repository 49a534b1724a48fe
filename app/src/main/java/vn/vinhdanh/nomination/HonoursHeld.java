package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/**
 * What nominees have been honoured with before: by the register, and for people also by what was verified from old files. A
 * person is who somebody said it is, a collective is known by its name within its unit: two people of one name are never
 * taken for one. What a unit or collective was before a change of units is another one, which the rule that counts may follow.
 */
@Component
class HonoursHeld {

    private static final String HELD = """
            with asked as (
                select nomination.id, nomination.department, nomination.unit, nomination.kind,
                       organisation.person_now(nomination.person_id) as person,
                       lower(nomination.name) as name, call.period_from, call.period_to
                  from nomination.nomination
                  join nomination.proposal on proposal.id = nomination.proposal_id
                  join nomination.call on call.id = proposal.call_id
                 where nomination.id = any(:nominations)),
            same as (
                select asked.id as asked, earlier.id as earlier,
                       array_to_string(line.through || case when line.code = asked.unit and lower(earlier.name) <> asked.name
                                                            then array['RENAME'] else '{}' end, ' ') as through
                  from asked
                 cross join lateral organisation.forebears(asked.department, asked.unit, :today) line
                  join nomination.nomination earlier on earlier.department = asked.department
                   and earlier.unit = line.code and earlier.id <> asked.id and earlier.kind = 'COLLECTIVE'
                   and (lower(earlier.name) = asked.name
                        or organisation.is_name_of(asked.department, asked.unit, asked.name)
                       and organisation.is_name_of(asked.department, line.code, lower(earlier.name)))
                  join nomination.proposal on proposal.id = earlier.proposal_id
                  join nomination.call on call.id = proposal.call_id and call.period_from < line.until
                 where asked.kind = 'COLLECTIVE')
            select asked.id as nomination, proposal.award_code, cast(extract(year from call.period_to) as int) as year,
                   cast(extract(year from asked.period_to) as int) as asked_year,
                   call.period_from <= asked.period_to and call.period_to >= asked.period_from as overlaps,
                   same.through, entry.award_name || ' (' || entry.decision_number || '/' || entry.decision_symbol || ')' as told
              from asked
              join same on same.asked = asked.id
              join register.register_entry entry on entry.nomination_id = same.earlier
              join nomination.nomination earlier on earlier.id = same.earlier
              join nomination.proposal on proposal.id = earlier.proposal_id
              join nomination.call on call.id = proposal.call_id
             union all
            select asked.id, honour.award_code, honour.year, cast(extract(year from asked.period_to) as int),
                   honour.period_from <= asked.period_to and honour.period_to >= asked.period_from, '',
                   honour.award_name || ' (' || coalesce(nullif(honour.decision, ''), honour.year::text) || ')'
              from asked
              join organisation.person on person.read_as = asked.person
              join nomination.honour_of_person honour on honour.person_id = person.id
             where honour.counts and honour.nomination_id is distinct from asked.id
             order by nomination, year, told
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    HonoursHeld(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** By nomination; one of whom nothing is known is missing. */
    Map<Long, List<Honour>> of(Collection<Long> nominations) {
        return jdbc
                .sql(HELD)
                .param("nominations", nominations.toArray(Long[]::new))
                .param("today", calendar.today())
                .query(Honour.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Honour::nomination));
    }

    /**
     * An award that was given.
     *
     * @param year last year of the period for which it was given, or the year for which an old award counts
     * @param askedYear last year of the period for which the nominee is proposed now
     * @param overlaps whether both periods have days in common
     * @param through changes of units, in words, that lie between the collective then and now; empty for the same one
     * @param told the award and its decision as people name them
     */
    record Honour(
            long nomination, String awardCode, int year, int askedYear, boolean overlaps, String through, String told) {

        /** Whether it was given to this nominee, or to what it was before changes that count does go on through. */
        boolean isOwnThrough(Set<String> followed) {
            return through.isEmpty() || followed.containsAll(Set.of(through.split(" ")));
        }
    }
}
