create schema identity;

create table identity.account (
    user_name text primary key,
    full_name text not null,
    title text not null,
    department text not null,
    unit text,
    version integer not null default 0
);
create index account_unit on identity.account (department, unit);
