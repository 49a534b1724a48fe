-- A unit takes back what it has submitted: the whole proposal, or some of its nominations, each for a reason.
alter table nomination.proposal
    add column withdrawn_by text,
    add column withdrawn_at timestamptz,
    drop constraint proposal_status_check,
    drop constraint proposal_check4,
    add constraint proposal_status_check
        check (status in ('DRAFT', 'PREPARED', 'SUBMITTED', 'RECEIVED', 'REFUSED', 'RELEASED', 'WITHDRAWN')),
    -- a withdrawn one keeps the number under which it was received, if it was
    add constraint proposal_is_numbered_when_received
        check (status = 'WITHDRAWN' or (receipt_number is not null) = (status in ('RECEIVED', 'RELEASED'))),
    add constraint proposal_is_withdrawn_by_somebody
        check ((withdrawn_by is not null) = (status = 'WITHDRAWN') and (withdrawn_by is null) = (withdrawn_at is null));

alter table nomination.nomination
    add column withdrawn_reason text,
    drop constraint nomination_status_check,
    add constraint nomination_status_check
        check (status in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'REFUSED', 'ENDORSED', 'DECLINED', 'PASSED', 'NOT_PASSED',
                          'SIGNED', 'STRUCK', 'RECORDED', 'WITHDRAWN')),
    add constraint nomination_is_withdrawn_for_a_reason
        check ((withdrawn_reason is not null) = (status = 'WITHDRAWN'));
