create schema signature;

create table signature.trusted_root (
    id bigint generated always as identity primary key,
    certificate bytea not null unique,
    demo boolean not null,
    -- the demonstration issues its own certificates; the key of a real root never comes here
    demo_key bytea,
    created_at timestamptz not null,
    check (demo = (demo_key is not null))
);

create unique index one_demo_root on signature.trusted_root (demo) where demo;

create table signature.signing_key (
    owner text primary key check (owner <> ''),
    certificate bytea not null,
    -- the private key in it is encrypted by the owner's PIN, which is kept nowhere
    pkcs12 bytea not null,
    demo boolean not null,
    failed_attempts integer not null default 0 check (failed_attempts between 0 and 5),
    locked_until timestamptz,
    created_at timestamptz not null
);
