-- Which division is asked about a nomination, and what it answers. Without a field nobody is asked; asked is who has a due day.
create table review.professional_opinion (
    id            bigint generated always as identity primary key,
    version       integer not null,
    nomination_id bigint  not null unique references nomination.nomination on delete cascade,
    proposal_id   bigint  not null references nomination.proposal,
    field         text,
    division      text,
    due_on        date,
    answer        text check (answer in ('AGREE', 'DISAGREE', 'NONE')),
    reason        text    not null,
    given_by      text    not null,
    given_by_name text    not null,
    given_at      timestamptz not null,
    closed        boolean not null,
    check ((field is null) = (division is null)),
    check (due_on is null or division is not null),
    check (answer is null or due_on is not null),
    check (answer <> 'DISAGREE' or reason <> '')
);

create index professional_opinion_of_proposal on review.professional_opinion (proposal_id, division);
