create schema nomination;

create table nomination.call (
    id          bigint generated always as identity primary key,
    version     integer not null,
    department  text    not null,
    title       text    not null check (title <> ''),
    award_code  text    not null,
    occasion    text    not null,
    period_from date    not null,
    period_to   date    not null check (period_to >= period_from),
    deadline    date    not null
);

create index call_of_department on nomination.call (department, deadline);

-- unit_name, call_title and award_code stay as they were when the proposal was drafted
create table nomination.proposal (
    id             bigint generated always as identity primary key,
    version        integer not null,
    call_id        bigint  not null references nomination.call,
    department     text    not null,
    unit           text    not null,
    unit_name      text    not null,
    call_title     text    not null,
    award_code     text    not null,
    status         text    not null check (status in ('DRAFT', 'PREPARED', 'SUBMITTED', 'RECEIVED', 'REFUSED', 'RELEASED')),
    drafted_by     text    not null,
    drafted_at     timestamptz not null,
    prepared_by    text,
    submitted_by   text,
    submitted_at   timestamptz,
    submitted_on   date,
    answered_by    text,
    received_on    date,
    receipt_number integer,
    regime         text,
    remark         text,
    check ((submitted_by is null) = (status in ('DRAFT', 'PREPARED'))),
    check ((submitted_by is null) = (submitted_on is null)),
    check ((receipt_number is null) = (received_on is null)),
    check ((receipt_number is null) = (regime is null)),
    check ((receipt_number is not null) = (status in ('RECEIVED', 'RELEASED')))
);

-- a unit writes one proposal for a call at a time
create unique index proposal_in_the_making on nomination.proposal (department, unit, call_id)
    where status in ('DRAFT', 'PREPARED');
create index proposal_of_department on nomination.proposal (department, unit, id);

-- numbers of receipt have no gaps: the row is locked until the receipt is committed
create table nomination.receipt_series (
    department text    not null,
    year       integer not null,
    last       integer not null check (last > 0),
    primary key (department, year)
);

create table nomination.nomination (
    id                 bigint generated always as identity primary key,
    version            integer not null,
    proposal_id        bigint  not null references nomination.proposal,
    department         text    not null,
    unit               text    not null,
    kind               text    not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    name               text    not null check (name <> ''),
    post               text    not null,
    unit_of_day        text    not null,
    service_months     integer check (service_months >= 0),
    task_result        text check (task_result in ('HTXSNV', 'HTT', 'KHT')),
    disciplined              boolean,
    pending_conduct_case     boolean,
    same_achievement_awarded boolean,
    thematic_result_used     boolean,
    report             text    not null,
    status             text    not null check (status in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'REFUSED', 'ENDORSED', 'DECLINED',
                                                          'PASSED', 'NOT_PASSED', 'SIGNED', 'STRUCK', 'RECORDED')),
    struck_reason      text,
    changed_at         timestamptz not null,
    check ((struck_reason is not null) = (status = 'STRUCK'))
);

-- the same nominee stands in a proposal once; two people of one name differ in post or unit
create unique index nomination_once on nomination.nomination
    (proposal_id, kind, lower(name), lower(post), lower(unit_of_day));
create index nomination_of_department on nomination.nomination (department, status);

create table nomination.finding (
    nomination_id bigint  not null references nomination.nomination on delete cascade,
    position      integer not null,
    code          text    not null,
    article       text    not null,
    text          text    not null,
    facts         text    not null,
    cure          text    not null,
    outcome       text    not null,
    verified      boolean not null,
    primary key (nomination_id, position)
);
