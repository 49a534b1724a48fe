-- Who the nominee is, where a person has said so or the account was chosen; a name alone says nothing.
alter table nomination.nomination add column person_id bigint references organisation.person;

update nomination.nomination
   set person_id = person.id
  from organisation.person
 where person.department = nomination.department and person.user_name = nomination.user_name
   and nomination.kind = 'INDIVIDUAL'
   and lower(normalize(nomination.name, NFC)) = lower(person.full_name);

create index nomination_of_known_person on nomination.nomination (person_id) where person_id is not null;
