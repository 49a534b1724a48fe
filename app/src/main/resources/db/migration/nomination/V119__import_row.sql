-- Rows that somebody brought as a file or pasted and that do not stand in the list yet: as read, in the columns of the
-- template, until they are mended and taken over or dropped.
create table nomination.import_row (
    id          bigint generated always as identity primary key,
    proposal_id bigint  not null references nomination.proposal on delete cascade,
    person      text    not null,
    source      text    not null,
    line        integer not null,
    cells       jsonb   not null check (jsonb_typeof(cells) = 'array')
);

create index import_row_of_person on nomination.import_row (proposal_id, person, id);
