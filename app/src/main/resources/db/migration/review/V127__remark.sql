-- What the office asks a unit to mend: at one field of a nomination or at one of its files. The unit reads it once it is asked.
create table review.remark (
    id               bigint generated always as identity primary key,
    proposal_id      bigint      not null references nomination.proposal,
    nomination_id    bigint      not null references nomination.nomination,
    place            text        not null check (place <> ''),
    file_name        text        not null default '',
    text             text        not null check (text <> ''),
    written_by       text        not null,
    written_by_name  text        not null,
    written_at       timestamptz not null,
    asked            boolean     not null default false,
    answer           text        not null default '',
    answered_by_name text        not null default '',
    resolved_in      integer,
    check (asked or (answer = '' and resolved_in is null))
);

create index remark_of_proposal on review.remark (proposal_id, id);
create index remark_of_nomination on review.remark (nomination_id, id);
