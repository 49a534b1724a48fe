-- A list of past awards brought as a file, and how far it has been read; a worker goes on behind last_line.
create table register.past_import (
    id          bigint generated always as identity primary key,
    department  text        not null,
    person      text        not null,
    person_name text        not null,
    file_id     bigint      not null,
    file_name   text        not null,
    sha256      text        not null,
    source      text        not null check (source <> ''),
    brought_at  timestamptz not null,
    total       integer     not null,
    read        integer     not null default 0,
    last_line   integer     not null default 0,
    added       integer     not null default 0,
    doubled     integer     not null default 0,
    done_at     timestamptz,
    constraint past_import_once unique (department, sha256)
);

create index past_import_unfinished on register.past_import (id) where done_at is null;

-- Rows that cannot be entered as they stand, until somebody mends or drops them.
create table register.past_import_row (
    id        bigint generated always as identity primary key,
    import_id bigint  not null references register.past_import,
    line      integer not null,
    cells     jsonb   not null check (jsonb_typeof(cells) = 'array')
);

create index past_import_row_of_import on register.past_import_row (import_id, id);
