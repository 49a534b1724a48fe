-- How many working days divisions have for their opinion, counted from the day on which they are asked.
alter table nomination.call add column opinion_days integer not null default 5 check (opinion_days between 1 and 60);

-- Opinions and conduct are told beside the way of a nomination; where it is they do not say.
create or replace view nomination.turn as
select nomination.id as nomination_id,
       nomination.proposal_id,
       case when nomination.status = 'DRAFT' and proposal.status = 'PREPARED' then 'PREPARED'
            else coalesce(latest.kind, nomination.status) end as turn,
       case when latest.kind in ('OPENED', 'ISSUED') then latest.detail else '' end as detail
  from nomination.nomination
  join nomination.proposal on proposal.id = nomination.proposal_id
  left join lateral (
       select kind, detail
         from nomination.happening
        where happening.nomination_id = nomination.id
          and kind not like 'OPINION\_%' and kind not like 'CONDUCT\_%'
        order by happening.id desc
        limit 1) latest
    on (nomination.status, latest.kind) in (
       ('ENDORSED', 'PLANNED'), ('ENDORSED', 'LEFT_OUT'), ('ENDORSED', 'OPENED'),
       ('PASSED', 'DECISION_DRAFTED'), ('PASSED', 'CHECKED'), ('PASSED', 'SENT_BACK'),
       ('SIGNED', 'ISSUED'), ('RECORDED', 'ISSUED'));
