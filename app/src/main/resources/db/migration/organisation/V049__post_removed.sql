-- A post that was entered by mistake is deleted; the history tells what it was, who took it away, and why.
alter table organisation.person_event drop constraint person_event_action_check;
alter table organisation.person_event add constraint person_event_action_check check (action in
    ('ENTERED', 'CORRECTED', 'POST_ADDED', 'POST_CORRECTED', 'POST_REMOVED', 'MERGED', 'TOOK_OVER', 'UNDONE', 'GAVE_BACK',
     'LINKED', 'UNLINKED'));
