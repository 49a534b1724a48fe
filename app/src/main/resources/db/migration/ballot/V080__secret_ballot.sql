create schema ballot;

-- the session's id is all that roll and boxes share
create table ballot.poll (
    session bigint primary key,
    open boolean not null
);

create table ballot.roll (
    session bigint not null references ballot.poll,
    member text not null,
    voted boolean not null default false,
    primary key (session, member)
);

create table ballot.box (
    session bigint not null references ballot.poll,
    item bigint not null,
    agree integer not null default 0 check (agree >= 0),
    disagree integer not null default 0 check (disagree >= 0),
    primary key (session, item)
);

-- replaced row versions go soon: together they would tell the order of the castings
alter table ballot.roll set (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);
alter table ballot.box set (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);
