-- Who somebody is known to be is no field that the unit writes: linking a person makes no new version.
create or replace function nomination.kept_fields(nomination.nomination) returns jsonb language sql stable parallel safe
return jsonb_strip_nulls(to_jsonb($1)
    - array['id', 'version', 'proposal_id', 'department', 'unit', 'kind', 'status', 'struck_reason', 'withdrawn_reason',
            'changed_at', 'changed_by', 'user_name', 'person_id', 'folded']);
