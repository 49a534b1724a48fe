-- What a decision has ordered about units: a new name, several into one, one into several, or an end. Days may lie ahead; a
-- change that was undone stays as a row and counts for nothing.
create table organisation.unit_change (
    id          bigint generated always as identity primary key,
    department  text not null,
    kind        text not null check (kind in ('RENAME', 'MERGE', 'SPLIT', 'DISSOLVE')),
    day         date not null,
    decision    text not null check (decision <> ''),
    reason      text not null,
    person      text not null,
    told        text not null,
    recorded_at timestamp not null,
    undone_by   text,
    undone_at   timestamp,
    check ((undone_by is null) = (undone_at is null))
);
create index unit_change_of_department on organisation.unit_change (department, day, id);

-- Units before and after it, each by its name on that side. One on both sides goes on; one on the first side only has ended.
create table organisation.unit_change_part (
    change_id bigint not null references organisation.unit_change,
    side      text   not null check (side in ('BEFORE', 'AFTER')),
    unit      text   not null,
    name      text   not null check (name <> ''),
    primary key (change_id, side, unit)
);
create index unit_change_part_of_unit on organisation.unit_change_part (unit, side);

-- Whether the unit exists on the day.
create function organisation.in_force(of_department text, of_unit text, on_day date) returns boolean
language sql stable parallel safe
return exists (select from organisation.unit
                where unit.department = of_department and unit.code = of_unit and unit.valid_from <= on_day
                  and (unit.valid_to is null or unit.valid_to > on_day));

-- Whether the unit bears or has borne the name, given in small letters.
create function organisation.is_name_of(of_department text, of_unit text, small_name text) returns boolean
language sql stable parallel safe
return exists (select from organisation.unit
                where unit.department = of_department and unit.code = of_unit and lower(unit.name) = small_name);

-- The unit itself and those it has come from by the day: each with the day on which it went into its successor, and the
-- kinds of change that lie between, for the rule that counts to say whether it follows them. An end leaves no heirs.
create function organisation.forebears(of_department text, of_unit text, on_day date)
returns table (code text, until date, through text[]) language sql stable parallel safe as $$
with recursive line (code, until, through) as (
    select of_unit, date 'infinity', array[]::text[]
    union
    select before.unit, change.day,
           case when change.kind = any(line.through) then line.through else line.through || change.kind end
      from line
      join organisation.unit_change_part after on after.unit = line.code and after.side = 'AFTER'
      join organisation.unit_change change on change.id = after.change_id
       and change.department = of_department and change.kind in ('MERGE', 'SPLIT')
       and change.day <= least(line.until, on_day) and change.undone_at is null
      join organisation.unit_change_part before on before.change_id = change.id and before.side = 'BEFORE'
       and before.unit <> line.code)
select code, until, through from line
$$;

-- Who works in the unit's stead on the day: itself while it exists, else all that have come after it and exist.
create function organisation.successors(of_department text, of_unit text, on_day date) returns table (code text)
language sql stable parallel safe as $$
with recursive line (code) as (
    select of_unit
    union
    select after.unit
      from line
      join organisation.unit_change_part before on before.unit = line.code and before.side = 'BEFORE'
      join organisation.unit_change change on change.id = before.change_id
       and change.department = of_department and change.day <= on_day and change.undone_at is null
      join organisation.unit_change_part after on after.change_id = change.id and after.side = 'AFTER'
     where not organisation.in_force(of_department, line.code, on_day)
       and not exists (select from organisation.unit_change_part going_on
                        where going_on.change_id = change.id and going_on.side = 'AFTER' and going_on.unit = line.code))
select code from line where organisation.in_force(of_department, code, on_day)
$$;

-- The one unit that works in the unit's stead; none where several have come after it, or nobody has.
create function organisation.heir(of_department text, of_unit text, on_day date) returns text
language sql stable parallel safe as $$
select case when count(*) = 1 then min(code) end from organisation.successors(of_department, of_unit, on_day)
$$;
