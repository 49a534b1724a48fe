-- An old award counts for the year whose achievement it honours where the file states it, otherwise for the year of its decision.
-- achieved_year: the year as stated, null where it is that of the decision or of a call of ours.
create or replace view nomination.honour_of_person as
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
