-- The office asks a unit to mend what it has received. Meanwhile the proposal is away, and the office's days do not count.
alter table nomination.proposal
    add column supplemented_by  text,
    add column supplemented_for text,
    add column released_on      date,
    drop constraint proposal_status_check,
    drop constraint proposal_is_numbered_when_received,
    add constraint proposal_status_check
        check (status in ('DRAFT', 'PREPARED', 'SUBMITTED', 'RECEIVED', 'SUPPLEMENTING', 'REFUSED', 'RELEASED', 'WITHDRAWN')),
    add constraint proposal_is_numbered_when_received
        check (status = 'WITHDRAWN' or (receipt_number is not null) = (status in ('RECEIVED', 'SUPPLEMENTING', 'RELEASED')));

update nomination.proposal
   set released_on = (select max(happened_at)::date from nomination.happening
                       where proposal_id = proposal.id and kind in ('ENDORSED', 'DECLINED'))
 where status = 'RELEASED';

create table nomination.supplement (
    id          bigint generated always as identity primary key,
    proposal_id bigint not null references nomination.proposal,
    asked_on    date   not null,
    last_day    date   not null check (last_day > asked_on),
    remark      text   not null check (remark <> ''),
    returned_on date   check (returned_on >= asked_on)
);

create index supplement_of_proposal on nomination.supplement (proposal_id);
create unique index supplement_under_way on nomination.supplement (proposal_id) where returned_on is null;

-- Monday to Friday, after the first day and up to the last
create function nomination.working_days(date, date) returns integer language sql immutable parallel safe
return (select count(*)::integer
          from generate_series(($1 + 1)::timestamp, $2::timestamp, interval '1 day') as day
         where extract(isodow from day) < 6);

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
