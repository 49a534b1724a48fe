-- Who did what when to a proposal or to one of its nominations: written with the change, never changed afterwards.
-- happened_at is the time of business, told the names of that day ("B thay A"); a nominee taken off leaves its lines.
create table nomination.happening (
    id            bigint generated always as identity primary key,
    proposal_id   bigint      not null references nomination.proposal,
    nomination_id bigint,
    kind          text        not null,
    person        text,
    in_stead_of   text,
    told          text        not null,
    detail        text        not null,
    happened_at   timestamp   not null,
    recorded_at   timestamptz not null default clock_timestamp()
);

create index happening_of_proposal on nomination.happening (proposal_id, id);
create index happening_of_nomination on nomination.happening (nomination_id, id) where nomination_id is not null;
create index happening_of_person on nomination.happening (person, proposal_id);
create index happening_in_stead_of on nomination.happening (in_stead_of, proposal_id) where in_stead_of is not null;

-- what the rows still tell about proposals that are older than this table
insert into nomination.happening (proposal_id, kind, person, in_stead_of, told, detail, happened_at)
select proposal.id, step.kind, step.person, step.in_stead_of, coalesce(account.full_name, ''), step.detail, step.happened_at
  from nomination.proposal
  cross join lateral (values
      (1, 'DRAFTED', drafted_by, null, '', drafted_at at time zone 'Asia/Ho_Chi_Minh'),
      (2, 'SUBMITTED', submitted_by, submitted_for, '', submitted_at at time zone 'Asia/Ho_Chi_Minh'),
      (3, 'RECEIVED', answered_by, null, to_char(receipt_number, 'FM00') || '/' || extract(year from received_on),
          received_on::timestamp)) as step (number, kind, person, in_stead_of, detail, happened_at)
  left join identity.account on account.user_name = step.person
 where step.happened_at is not null
 order by proposal.id, step.number;

create function nomination.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what happened never changes';
end $$;

create trigger happening_is_final before update or delete on nomination.happening
    for each row execute function nomination.refuse_change();

-- Where each nomination is and whose turn it is: its status, and within a status what happened to it last.
create view nomination.turn as
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
        order by happening.id desc
        limit 1) latest
    on (nomination.status, latest.kind) in (
       ('ENDORSED', 'PLANNED'), ('ENDORSED', 'LEFT_OUT'), ('ENDORSED', 'OPENED'),
       ('PASSED', 'DECISION_DRAFTED'), ('PASSED', 'CHECKED'), ('PASSED', 'SENT_BACK'),
       ('SIGNED', 'ISSUED'), ('RECORDED', 'ISSUED'));
