create schema notification;

-- how people wish to hear of their work; who has no row hears at once, by a mail for each thing
create table notification.preference (
    person text primary key,
    wish   text not null check (wish in ('EACH', 'DAILY', 'NONE'))
);

-- The outbox: a row is written with the fact it tells and sent later. The address is looked up when it is sent, so that a
-- corrected one is used. matter is the case, such as unit-proposal/42; task the engine's task, if one waits.
create table notification.mail (
    id         bigint generated always as identity primary key,
    department text        not null,
    recipient  text        not null,
    matter     text        not null,
    task       text,
    subject    text        not null check (subject <> ''),
    body       text        not null,
    path       text        not null check (path like '/%'),
    daily      boolean     not null,
    state      text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts   integer     not null default 0 check (attempts >= 0),
    problem    text,
    written_at timestamptz not null default now(),
    due_at     timestamptz not null,
    sent_at    timestamptz,
    constraint mail_once_a_task unique (task, recipient),
    check ((state = 'SENT') = (sent_at is not null)),
    check (state <> 'FAILED' or problem is not null)
);

create index mail_due on notification.mail (due_at, id) where state = 'WAITING';
create index mail_of_recipient on notification.mail (recipient, written_at);
create index mail_of_department on notification.mail (department, state, id);
