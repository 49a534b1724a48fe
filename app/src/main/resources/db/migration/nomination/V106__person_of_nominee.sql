-- Who the nominee is, where a person has said so or the account was chosen; a name alone says nothing.
alter table nomination.nomination add column person_id bigint references organisation.person;

update nomination.nomination
   set person_id = person.id
  from organisation.person
 where person.department = nomination.department and person.user_name = nomination.user_name
   and nomination.kind = 'INDIVIDUAL'
   and lower(normalize(nomination.name, NFC)) = lower(person.full_name);

create index nomination_of_known_person on nomination.nomination (person_id) where person_id is not null;

-- What a person has been honoured with, each with name, post and unit of its day: what the register has, and what was entered
-- from old files. counts: whether conditions on earlier honours count it; an award whose year nobody knows counts for nothing.
-- An old one counts for the year whose achievement it honours where the file states it (achieved_year), else for that of its
-- decision.
create view nomination.honour_of_person as
select nomination.person_id, nomination.id as nomination_id, null::bigint as past_award_id, proposal.award_code,
       entry.award_name, entry.recipient_name as name, entry.post, entry.unit_of_day as unit,
       entry.decision_number || '/' || entry.decision_symbol as decision, entry.decision_date as decided_on,
       'DAY' as decided_precision, 'VERIFIED' as status, true as counts,
       cast(extract(year from call.period_to) as integer) as year, call.period_from, call.period_to,
       null::integer as achieved_year
  from nomination.nomination
  join register.register_entry entry on entry.nomination_id = nomination.id
  join nomination.proposal on proposal.id = nomination.proposal_id
  join nomination.call on call.id = proposal.call_id
 where nomination.person_id is not null
union all
select past.person_id, null, past.id, past.award_code, past.award_name, past.name, past.post, past.unit, past.number,
       past.decided_on, past.decided_precision, past.status, past.status = 'VERIFIED' and counted.year is not null,
       counted.year, make_date(counted.year, 1, 1), make_date(counted.year, 12, 31), past.achieved_year
  from register.past_award past
 cross join lateral (
       select coalesce(past.achieved_year, cast(extract(year from past.decided_on) as integer)) as year) counted
 where past.person_id is not null;
