-- What the unit gets in its hand when it has submitted: one series a department and year, without gaps. Older proposals have none.
create table nomination.submission_series (
    department text    not null,
    year       integer not null,
    last       integer not null check (last > 0),
    primary key (department, year)
);

alter table nomination.proposal
    add column submission_number integer,
    add constraint proposal_is_numbered_when_submitted
        check (submission_number is null or submitted_on is not null);
