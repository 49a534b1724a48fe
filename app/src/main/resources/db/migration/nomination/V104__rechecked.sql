-- What the office decided where the data leave a condition open; it counts as long as the facts are the same.
create table nomination.ruling (
    id            bigint generated always as identity primary key,
    nomination_id bigint    not null references nomination.nomination on delete cascade,
    code          text      not null,
    facts         text      not null,
    met           boolean   not null,
    reason        text      not null check (reason <> ''),
    person        text      not null,
    told          text      not null,
    ruled_at      timestamp not null
);

create index ruling_of_nomination on nomination.ruling (nomination_id, code, id);

alter table nomination.finding add ruled_reason text, add ruled_by text, add ruled_at text;

-- How the answer to a condition differed from the one before, each time it was asked again.
create table nomination.finding_change (
    id            bigint generated always as identity primary key,
    nomination_id bigint    not null references nomination.nomination on delete cascade,
    moment        text      not null check (moment in ('RECEIVED', 'APPRAISED', 'PLANNED', 'OPENED', 'SIGNED')),
    code          text      not null,
    text          text      not null,
    before        text      not null,
    after         text      not null,
    facts         text      not null,
    changed_at    timestamp not null
);

create index finding_change_of_nomination on nomination.finding_change (nomination_id, id);
