-- a nominee has as many files of evidence as prove the achievements, of the kinds that offices use, none of them twice
alter table nomination.evidence
    drop constraint evidence_nomination_id_key,
    add column kind text not null default 'PDF' check (kind in ('PDF', 'DOCX', 'XLSX', 'JPG', 'PNG')),
    add column sha256 text;

update nomination.evidence set sha256 = stored_file.sha256
  from document.stored_file where stored_file.id = evidence.file_id;

alter table nomination.evidence
    alter column kind drop default,
    alter column sha256 set not null,
    add unique (nomination_id, sha256);

-- A file on its way: it belongs to one person at one step, and nobody reads it before it is whole and judged.
-- The fingerprint, as the browser tells it, finds it again when the same file is chosen after a broken line.
create table nomination.upload (
    id            uuid        primary key default gen_random_uuid(),
    nomination_id bigint      not null references nomination.nomination on delete cascade,
    task          text        not null,
    person        text        not null,
    name          text        not null,
    size          bigint      not null check (size > 0),
    fingerprint   text        not null,
    received      bigint      not null default 0 check (received between 0 and size),
    touched_at    timestamptz not null,
    unique (nomination_id, task, person, fingerprint, size)
);

create index upload_of_person on nomination.upload (person, touched_at);
create index upload_left on nomination.upload (touched_at);

create table nomination.upload_piece (
    upload_id uuid   not null references nomination.upload on delete cascade,
    start     bigint not null,
    content   bytea  not null,
    primary key (upload_id, start)
);

alter table nomination.upload_piece alter column content set storage external;
