-- What officers write for each other about one nomination. It never leaves the office: no other module reads this table.
create table review.note (
    id              bigint generated always as identity primary key,
    nomination_id   bigint      not null references nomination.nomination,
    written_by      text        not null,
    written_by_name text        not null,
    written_at      timestamptz not null,
    text            text        not null check (text <> '')
);

create index note_of_nomination on review.note (nomination_id, id);
