create schema document;

create table document.stored_file (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    media_type text not null check (media_type <> ''),
    size bigint not null check (size = octet_length(content)),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at timestamptz not null,
    content bytea not null
);

-- PDF, images and office files are packed already
alter table document.stored_file alter column content set storage external;

create function document.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a stored file never changes';
end $$;

create trigger stored_file_is_final before update on document.stored_file
    for each row execute function document.refuse_change();
