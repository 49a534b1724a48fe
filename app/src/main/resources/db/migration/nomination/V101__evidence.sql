-- one file of evidence for each nominee; the content lies with the documents
create table nomination.evidence (
    id            bigint generated always as identity primary key,
    version       integer not null,
    nomination_id bigint  not null unique references nomination.nomination on delete cascade,
    file_id       bigint  not null references document.stored_file,
    file_name     text    not null,
    size          bigint  not null,
    added_by      text    not null,
    added_at      timestamptz not null
);
