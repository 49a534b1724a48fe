-- Outbox of wake-ups: inserted with the fact, deleted when the case's token was woken or no longer waits.
create table platform.wake_up (
    id              bigint generated always as identity primary key,
    process         text        not null,
    message         text        not null,
    passed_activity text        not null,
    case_id         bigint      not null,
    enqueued_at     timestamptz not null default clock_timestamp(),
    due_at          timestamptz not null default clock_timestamp(),
    attempts        integer     not null default 0,
    problem         text        not null default 'NOT_WAITING' check (problem in ('NOT_WAITING', 'FAILED'))
);

create index wake_up_due on platform.wake_up (due_at, id);
