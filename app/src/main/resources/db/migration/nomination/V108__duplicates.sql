-- Who or what stands in two nominations: the same nominee twice in a call, names alike, reports that share long passages.

-- Runs of five folded words of each submitted report (as hashes), so that likeness is a join. digest says of which text.
create table nomination.report_print (
    nomination_id bigint  primary key references nomination.nomination on delete cascade,
    department    text    not null,
    digest        text    not null,
    shingles      integer not null
);

create table nomination.report_shingle (
    department    text   not null,
    hash          bigint not null,
    nomination_id bigint not null references nomination.report_print on delete cascade,
    primary key (department, hash, nomination_id)
);

create index report_shingle_of_nomination on nomination.report_shingle (nomination_id);

-- A pair and the strongest thing that was found about it; certain where it is one nominee for sure, else a hint.
create table nomination.duplicate_finding (
    id         bigint    generated always as identity primary key,
    version    integer   not null default 0,
    department text      not null,
    first_id   bigint    not null references nomination.nomination on delete cascade,
    second_id  bigint    not null references nomination.nomination on delete cascade,
    kind       text      not null check (kind in ('SAME_PERSON', 'SAME_COLLECTIVE', 'REPORT_ALIKE', 'NAME_ALIKE')),
    certain    boolean   not null,
    -- which part of the shorter report stands in the other one as well
    likeness   integer   not null check (likeness between 0 and 100),
    gone       boolean   not null default false,
    found_at   timestamp not null,
    check (first_id < second_id),
    unique (first_id, second_id)
);

create index duplicate_finding_of_second on nomination.duplicate_finding (second_id);
create index duplicate_finding_of_department on nomination.duplicate_finding (department, id) where not gone;

-- What the office decided about a pair; it counts as long as both reports say what they said then (basis).
create table nomination.duplicate_decision (
    id         bigint    generated always as identity primary key,
    finding_id bigint    not null references nomination.duplicate_finding on delete cascade,
    basis      text      not null,
    -- the nomination that is kept, null where the two are no duplicates
    keeps      bigint,
    reason     text      not null check (reason <> ''),
    person     text      not null,
    told       text      not null,
    decided_at timestamp not null
);

create index duplicate_decision_of_finding on nomination.duplicate_decision (finding_id, id);

-- The pairs that matter today: both still stand, and at least one is on its way.
create view nomination.duplicate_pair as
select finding.id, finding.version, finding.department, finding.first_id, finding.second_id, finding.kind, finding.certain,
       finding.likeness, finding.found_at, said.basis, decision.id is not null as decided, decision.keeps, decision.reason,
       decision.told, decision.decided_at
  from nomination.duplicate_finding finding
  join nomination.nomination one on one.id = finding.first_id
  join nomination.nomination other on other.id = finding.second_id
 cross join lateral (select md5(one.report) || md5(other.report) as basis) said
  left join lateral (
       select * from nomination.duplicate_decision made
        where made.finding_id = finding.id and made.basis = said.basis
        order by made.id desc limit 1) decision on true
 where not finding.gone
   and one.status in ('SUBMITTED', 'RECEIVED', 'ENDORSED', 'PASSED', 'SIGNED', 'RECORDED')
   and other.status in ('SUBMITTED', 'RECEIVED', 'ENDORSED', 'PASSED', 'SIGNED', 'RECORDED')
   and (one.status in ('SUBMITTED', 'RECEIVED', 'ENDORSED', 'PASSED')
        or other.status in ('SUBMITTED', 'RECEIVED', 'ENDORSED', 'PASSED'));
