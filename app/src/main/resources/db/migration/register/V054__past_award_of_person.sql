-- Whose award it is, once a person has said so; never by the name alone.
alter table register.past_award
    add column person_id bigint references organisation.person,
    add constraint past_award_of_individual check (person_id is null or kind = 'INDIVIDUAL');

create index past_award_of_person on register.past_award (person_id) where person_id is not null;

alter table register.past_award_event drop constraint past_award_event_action_check;
alter table register.past_award_event add constraint past_award_event_action_check check (action in
    ('ENTERED', 'IMPORTED', 'REPAIRED', 'CORRECTED', 'SCANNED', 'VERIFIED', 'REFUSED', 'LINKED', 'UNLINKED'));
