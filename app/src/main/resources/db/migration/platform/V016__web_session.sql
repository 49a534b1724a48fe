-- Spring Session's tables: a session is known to every node, and found by the name of its person
create table platform.web_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index web_session_id on platform.web_session (session_id);
create index web_session_expiry on platform.web_session (expiry_time);
create index web_session_person on platform.web_session (principal_name);

create table platform.web_session_attributes (
    session_primary_id char(36)     not null references platform.web_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
