create schema review;

-- The office's word on one nomination: saved while it is being made up, closed when the proposal is released.
create table review.appraisal (
    id            bigint generated always as identity primary key,
    version       integer     not null,
    nomination_id bigint      not null unique references nomination.nomination,
    proposal_id   bigint      not null references nomination.proposal,
    verdict       text check (verdict in ('ENDORSE', 'DECLINE')),
    reason        text        not null,
    finding       text        not null check (finding in ('MET', 'NOT_MET', 'UNDECIDED')),
    noted_by      text        not null,
    noted_by_name text        not null,
    noted_at      timestamptz not null,
    closed        boolean     not null,
    check (verdict is null or reason <> '' or (verdict = 'ENDORSE' and finding = 'MET')),
    check (not closed or verdict is not null)
);

create index appraisal_of_proposal on review.appraisal (proposal_id);
