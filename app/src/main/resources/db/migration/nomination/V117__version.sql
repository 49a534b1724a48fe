-- A list as it was each time it left its unit: version 1 with the submission, the next with each supplement. The bytes of
-- its files lie with the documents, where nothing is deleted.
create table nomination.proposal_version (
    proposal_id bigint    not null references nomination.proposal,
    number      integer   not null check (number > 0),
    kept_at     timestamp not null,
    told        text      not null,
    primary key (proposal_id, number)
);

-- fields has all that the unit states, by the name of its column
create table nomination.nomination_version (
    proposal_id   bigint  not null,
    number        integer not null,
    nomination_id bigint  not null,
    kind          text    not null,
    name          text    not null,
    fields        jsonb   not null,
    primary key (proposal_id, number, nomination_id),
    foreign key (proposal_id, number) references nomination.proposal_version
);

create table nomination.evidence_version (
    proposal_id   bigint      not null,
    number        integer     not null,
    nomination_id bigint      not null,
    evidence_id   bigint      not null,
    file_id       bigint      not null references document.stored_file,
    file_name     text        not null,
    kind          text        not null,
    size          bigint      not null,
    sha256        text        not null,
    added_by      text        not null,
    added_at      timestamptz not null,
    primary key (proposal_id, number, nomination_id, evidence_id),
    foreign key (proposal_id, number) references nomination.proposal_version
);

-- All columns but those that say whose row it is, how far it has come and who somebody is known to be: a field that is
-- added later is kept as well.
create function nomination.kept_fields(nomination.nomination) returns jsonb language sql stable parallel safe
return jsonb_strip_nulls(to_jsonb($1)
    - array['id', 'version', 'proposal_id', 'department', 'unit', 'kind', 'status', 'struck_reason', 'withdrawn_reason',
            'changed_at', 'changed_by', 'user_name', 'person_id', 'folded']);

-- What the files of a nomination hold in a version, and what they hold now: equal when no file is another.
create function nomination.kept_files(proposal bigint, version integer, nomination bigint) returns text[] language sql stable parallel safe
return array(select sha256 from nomination.evidence_version
              where proposal_id = $1 and number = $2 and nomination_id = $3 order by sha256);

create function nomination.files_now(nomination bigint) returns text[] language sql stable parallel safe
return array(select sha256 from nomination.evidence where nomination_id = $1 order by sha256);

-- what was submitted before this table: nobody has been able to change it since
insert into nomination.proposal_version (proposal_id, number, kept_at, told)
select proposal.id, 1, coalesce(submitted_on::timestamp, submitted_at at time zone 'Asia/Ho_Chi_Minh'),
       coalesce(account.full_name, '')
  from nomination.proposal
  left join identity.account on account.user_name = proposal.submitted_by
 where status not in ('DRAFT', 'PREPARED');

insert into nomination.nomination_version (proposal_id, number, nomination_id, kind, name, fields)
select nomination.proposal_id, 1, id, kind, name, nomination.kept_fields(nomination)
  from nomination.nomination
  join nomination.proposal_version on proposal_version.proposal_id = nomination.proposal_id;

insert into nomination.evidence_version
       (proposal_id, number, nomination_id, evidence_id, file_id, file_name, kind, size, sha256, added_by, added_at)
select nomination.proposal_id, 1, nomination_id, evidence.id, file_id, file_name, evidence.kind, size, sha256, added_by, added_at
  from nomination.evidence
  join nomination.nomination on nomination.id = evidence.nomination_id
  join nomination.proposal_version on proposal_version.proposal_id = nomination.proposal_id;

create trigger proposal_version_is_final before update or delete on nomination.proposal_version
    for each row execute function nomination.refuse_change();
create trigger nomination_version_is_final before update or delete on nomination.nomination_version
    for each row execute function nomination.refuse_change();
create trigger evidence_version_is_final before update or delete on nomination.evidence_version
    for each row execute function nomination.refuse_change();
