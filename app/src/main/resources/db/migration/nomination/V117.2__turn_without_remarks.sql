-- Whose turn it is follows from what moves a nomination; what is only found, decided or said about it (a duplicate, an opinion,
-- a case of conduct, who the nominee is) leaves that as it was.
create or replace view nomination.turn as
select nomination.id as nomination_id,
       nomination.proposal_id,
       case when nomination.status = 'DRAFT' and proposal.status = 'PREPARED' then 'PREPARED'
            when nomination.status in ('DRAFT', 'RECEIVED') and proposal.status = 'SUPPLEMENTING' then 'SUPPLEMENTING'
            else coalesce(latest.kind, nomination.status) end as turn,
       case when latest.kind in ('OPENED', 'ISSUED') then latest.detail else '' end as detail
  from nomination.nomination
  join nomination.proposal on proposal.id = nomination.proposal_id
  left join lateral (
       select kind, detail
         from nomination.happening
        where happening.nomination_id = nomination.id
          and happening.kind in ('PLANNED', 'LEFT_OUT', 'OPENED', 'DECISION_DRAFTED', 'CHECKED', 'SENT_BACK', 'ISSUED')
        order by happening.id desc
        limit 1) latest
    on (nomination.status, latest.kind) in (
       ('ENDORSED', 'PLANNED'), ('ENDORSED', 'LEFT_OUT'), ('ENDORSED', 'OPENED'),
       ('PASSED', 'DECISION_DRAFTED'), ('PASSED', 'CHECKED'), ('PASSED', 'SENT_BACK'),
       ('SIGNED', 'ISSUED'), ('RECORDED', 'ISSUED'));
