-- What a person has been honoured with, each with name, post and unit of its day: what the register has, and what was entered
-- from old files. counts: whether conditions on earlier honours count it; an award whose year nobody knows counts for nothing.
create view nomination.honour_of_person as
select nomination.person_id, nomination.id as nomination_id, null::bigint as past_award_id, proposal.award_code,
       entry.award_name, entry.recipient_name as name, entry.post, entry.unit_of_day as unit,
       entry.decision_number || '/' || entry.decision_symbol as decision, entry.decision_date as decided_on,
       'DAY' as decided_precision, 'VERIFIED' as status, true as counts,
       cast(extract(year from call.period_to) as integer) as year, call.period_from, call.period_to
  from nomination.nomination
  join register.register_entry entry on entry.nomination_id = nomination.id
  join nomination.proposal on proposal.id = nomination.proposal_id
  join nomination.call on call.id = proposal.call_id
 where nomination.person_id is not null
union all
select past.person_id, null, past.id, past.award_code, past.award_name, past.name, past.post, past.unit, past.number,
       past.decided_on, past.decided_precision, past.status, past.status = 'VERIFIED' and past.decided_on is not null,
       cast(extract(year from past.decided_on) as integer), cast(date_trunc('year', past.decided_on::timestamp) as date),
       cast(date_trunc('year', past.decided_on::timestamp) + interval '1 year - 1 day' as date)
  from register.past_award past
 where past.person_id is not null;
