-- Does every case stand where its process says it stands? One row for each disagreement, with a sentence for people.
-- The domain has the facts (status); the engine has tokens, jobs and subscriptions; platform.wake_up has what is under way.
with place (process, status, activity, message) as (values
    -- where the token of a case in this status may be (empty: no longer or not yet running),
    -- and the wake-up that must then be under way (empty: none)
    ('unit-proposal', 'DRAFT', 'PrepareProposal', ''),
    ('unit-proposal', 'PREPARED', 'SubmitProposal', ''),
    ('unit-proposal', 'SUBMITTED', 'ReceiveProposal', ''),
    ('unit-proposal', 'RECEIVED', 'StartNominations', ''),
    ('unit-proposal', 'RECEIVED', 'GiveOpinion', ''),
    ('unit-proposal', 'RECEIVED', 'CheckConduct', ''),
    ('unit-proposal', 'RECEIVED', 'AppraiseProposal', ''),
    ('unit-proposal', 'SUPPLEMENTING', 'SupplementProposal', ''),
    ('unit-proposal', 'REFUSED', '', ''),
    ('unit-proposal', 'RELEASED', '', ''),
    ('unit-proposal', 'WITHDRAWN', 'ReceiveProposal', 'ProposalWithdrawn'),
    ('unit-proposal', 'WITHDRAWN', 'StartNominations', 'ProposalWithdrawn'),
    ('unit-proposal', 'WITHDRAWN', 'GiveOpinion', 'ProposalWithdrawn'),
    ('unit-proposal', 'WITHDRAWN', 'CheckConduct', 'ProposalWithdrawn'),
    ('unit-proposal', 'WITHDRAWN', 'AppraiseProposal', 'ProposalWithdrawn'),
    ('unit-proposal', 'WITHDRAWN', 'SupplementProposal', 'ProposalWithdrawn'),
    ('unit-proposal', 'WITHDRAWN', '', ''),
    ('council-session', 'PLANNED', 'OpenSession', ''),
    ('council-session', 'OPEN', 'CastBallot', ''),
    ('council-session', 'OPEN', 'CloseVoting', ''),
    ('council-session', 'CLOSED', 'DraftDecision', ''),
    ('council-session', 'CLOSED', '', ''),
    ('decision-issuing', 'DRAFTED', 'CheckDraft', ''),
    ('decision-issuing', 'CHECKED', 'SignDecision', ''),
    ('decision-issuing', 'SIGNED', 'NumberAndSeal', ''),
    ('decision-issuing', 'ISSUED', '', ''),
    ('award-nomination', 'DRAFT', '', ''),
    ('award-nomination', 'SUBMITTED', '', ''),
    ('award-nomination', 'REFUSED', '', ''),
    ('award-nomination', 'RECEIVED', 'NominationReceived', ''),
    ('award-nomination', 'RECEIVED', 'AppraisalAwaited', ''),
    ('award-nomination', 'ENDORSED', 'NominationReceived', ''),
    ('award-nomination', 'ENDORSED', 'AppraisalAwaited', 'ProposalAppraised'),
    ('award-nomination', 'ENDORSED', 'CouncilAwaited', ''),
    ('award-nomination', 'DECLINED', 'NominationReceived', ''),
    ('award-nomination', 'DECLINED', 'AppraisalAwaited', 'ProposalAppraised'),
    ('award-nomination', 'DECLINED', '', ''),
    ('award-nomination', 'PASSED', 'NominationReceived', ''),
    ('award-nomination', 'PASSED', 'AppraisalAwaited', 'ProposalAppraised'),
    ('award-nomination', 'PASSED', 'CouncilAwaited', 'CouncilDecided'),
    ('award-nomination', 'PASSED', 'SignatureAwaited', ''),
    ('award-nomination', 'NOT_PASSED', 'NominationReceived', ''),
    ('award-nomination', 'NOT_PASSED', 'AppraisalAwaited', 'ProposalAppraised'),
    ('award-nomination', 'NOT_PASSED', 'CouncilAwaited', 'CouncilDecided'),
    ('award-nomination', 'NOT_PASSED', '', ''),
    ('award-nomination', 'STRUCK', 'NominationReceived', ''),
    ('award-nomination', 'STRUCK', 'AppraisalAwaited', 'ProposalAppraised'),
    ('award-nomination', 'STRUCK', 'CouncilAwaited', 'CouncilDecided'),
    ('award-nomination', 'STRUCK', 'SignatureAwaited', 'DecisionSigned'),
    ('award-nomination', 'STRUCK', '', ''),
    ('award-nomination', 'SIGNED', 'NominationReceived', ''),
    ('award-nomination', 'SIGNED', 'AppraisalAwaited', 'ProposalAppraised'),
    ('award-nomination', 'SIGNED', 'CouncilAwaited', 'CouncilDecided'),
    ('award-nomination', 'SIGNED', 'SignatureAwaited', 'DecisionSigned'),
    ('award-nomination', 'SIGNED', 'IssueAwaited', ''),
    ('award-nomination', 'SIGNED', 'RecordAward', ''),
    ('award-nomination', 'RECORDED', '', ''),
    ('award-nomination', 'WITHDRAWN', 'NominationReceived', 'NominationWithdrawn'),
    ('award-nomination', 'WITHDRAWN', 'AppraisalAwaited', 'NominationWithdrawn'),
    ('award-nomination', 'WITHDRAWN', 'CouncilAwaited', 'NominationWithdrawn'),
    ('award-nomination', 'WITHDRAWN', 'CaseClosedAwaited', 'NominationWithdrawn'),
    ('award-nomination', 'WITHDRAWN', 'ScreenAgain', 'NominationWithdrawn'),
    -- a suspension runs beside the way, and may outlast it
    ('award-nomination', 'RECEIVED', 'CaseClosedAwaited', ''),
    ('award-nomination', 'RECEIVED', 'ScreenAgain', ''),
    ('award-nomination', 'ENDORSED', 'CaseClosedAwaited', ''),
    ('award-nomination', 'ENDORSED', 'ScreenAgain', ''),
    ('award-nomination', 'DECLINED', 'CaseClosedAwaited', ''),
    ('award-nomination', 'DECLINED', 'ScreenAgain', ''),
    ('award-nomination', 'PASSED', 'CaseClosedAwaited', ''),
    ('award-nomination', 'PASSED', 'ScreenAgain', ''),
    ('award-nomination', 'NOT_PASSED', 'CaseClosedAwaited', ''),
    ('award-nomination', 'NOT_PASSED', 'ScreenAgain', ''),
    ('award-nomination', 'STRUCK', 'CaseClosedAwaited', ''),
    ('award-nomination', 'STRUCK', 'ScreenAgain', ''),
    ('award-nomination', 'SIGNED', 'CaseClosedAwaited', ''),
    ('award-nomination', 'SIGNED', 'ScreenAgain', ''),
    ('award-nomination', 'RECORDED', 'CaseClosedAwaited', ''),
    ('award-nomination', 'RECORDED', 'ScreenAgain', ''),
    ('award-nomination', 'WITHDRAWN', '', '')
), ending (process, status, activity) as (values
    ('unit-proposal', 'REFUSED', 'ProposalRefused'),
    ('unit-proposal', 'RELEASED', 'ProposalReleased'),
    ('unit-proposal', 'WITHDRAWN', 'ProposalReleased'),
    ('unit-proposal', 'WITHDRAWN', 'ProposalWithdrawal'),
    ('council-session', 'CLOSED', 'ResolutionAdopted'),
    ('decision-issuing', 'ISSUED', 'DecisionIssued'),
    ('award-nomination', 'DECLINED', 'NominationDeclined'),
    ('award-nomination', 'NOT_PASSED', 'NominationNotPassed'),
    ('award-nomination', 'STRUCK', 'NominationStruck'),
    ('award-nomination', 'RECORDED', 'NominationRecorded'),
    ('award-nomination', 'WITHDRAWN', 'NominationWithdrawal')
), fact (process, case_id, department, status, label) as (
    select 'unit-proposal', id, department, status, 'Tờ trình ' || id || ' (' || unit_name || ')' from nomination.proposal
    union all
    select 'award-nomination', id, department, status, 'Đề nghị ' || id || ' (' || name || ')' from nomination.nomination
    union all
    select 'council-session', id, department, status, 'Phiên họp ' || id from council.session
    union all
    select 'decision-issuing', id, department, status, 'Quyết định ' || id from decision.decision
), instance as (
    select instance.id_ as id, definition.key_ as process, instance.tenant_id_ as department,
           cast(instance.business_key_ as bigint) as case_id
      from camunda.act_ru_execution instance
      join camunda.act_re_procdef definition on definition.id_ = instance.proc_def_id_
     where instance.parent_id_ is null
       and instance.business_key_ ~ '^[0-9]{1,18}$'
       and definition.key_ in (select process from place)
), token as (
    select instance.process, instance.case_id, execution.id_ as id, execution.act_id_ as activity
      from instance
      join camunda.act_ru_execution execution on execution.proc_inst_id_ = instance.id
     where execution.act_id_ is not null
       and execution.is_active_
       and not exists (select from camunda.act_ru_execution child where child.parent_id_ = execution.id_)
), finished as (
    select distinct on (proc_def_key_, business_key_)
           proc_def_key_ as process, cast(business_key_ as bigint) as case_id, end_act_id_ as activity
      from camunda.act_hi_procinst
     where end_time_ is not null
       and business_key_ ~ '^[0-9]{1,18}$'
       and proc_def_key_ in (select process from place)
     order by proc_def_key_, business_key_, end_time_ desc
), disagreement (process, case_id, sentence) as (
    -- the token is where this status does not belong
    select fact.process, fact.case_id,
           fact.label || ': trạng thái ' || fact.status || ' nhưng quy trình đang ở bước ' || token.activity || '.'
      from fact
      join token on token.process = fact.process and token.case_id = fact.case_id
     where (fact.process, fact.status, token.activity) not in (select process, status, activity from place)
    union all
    -- the fact has come, the token still waits, and nothing is under way to wake it
    select fact.process, fact.case_id,
           fact.label || ': trạng thái ' || fact.status || ' nhưng bước ' || token.activity || ' không được đánh thức.'
      from fact
      join token on token.process = fact.process and token.case_id = fact.case_id
      join place on (place.process, place.status, place.activity) = (fact.process, fact.status, token.activity)
     where place.message <> ''
       and not exists (select from platform.wake_up
                        where (wake_up.process, wake_up.case_id, wake_up.message)
                              = (fact.process, fact.case_id, place.message))
    union all
    -- issued, but the token waits for the issue and nothing is under way to wake it
    select token.process, token.case_id,
           'Đề nghị ' || token.case_id || ': đã vào sổ khen thưởng nhưng bước IssueAwaited không được đánh thức.'
      from token
      join register.register_entry on register_entry.nomination_id = token.case_id
     where token.process = 'award-nomination'
       and token.activity = 'IssueAwaited'
       and not exists (select from platform.wake_up
                        where (wake_up.process, wake_up.case_id, wake_up.message)
                              = ('award-nomination', token.case_id, 'DecisionIssued'))
    union all
    -- the case should be under way, and no process runs for it
    select fact.process, fact.case_id, fact.label || ': trạng thái ' || fact.status || ' nhưng không còn quy trình nào chạy.'
      from fact
     where (fact.process, fact.status) not in (select process, status from place where activity = '')
       and not exists (select from instance where (instance.process, instance.case_id) = (fact.process, fact.case_id))
       and not (fact.process = 'award-nomination' and fact.status = 'RECEIVED'
                and exists (select from nomination.nomination
                              join token on token.process = 'unit-proposal' and token.case_id = nomination.proposal_id
                             where nomination.id = fact.case_id and token.activity = 'StartNominations'))
    union all
    -- the process ended at another end than the one this status means
    select fact.process, fact.case_id,
           fact.label || ': trạng thái ' || fact.status || ' nhưng quy trình đã kết thúc ở '
               || coalesce(finished.activity, 'nơi không rõ') || '.'
      from fact
      join finished on (finished.process, finished.case_id) = (fact.process, fact.case_id)
     where (fact.process, fact.status) in (select process, status from ending)
       and (fact.process, fact.status, coalesce(finished.activity, '')) not in (select process, status, activity from ending)
       and not exists (select from instance where (instance.process, instance.case_id) = (fact.process, fact.case_id))
    union all
    -- a process without a case
    select instance.process, instance.case_id,
           'Quy trình ' || instance.process || ' đang chạy cho hồ sơ ' || instance.case_id || ' không tồn tại.'
      from instance
     where not exists (select from fact where (fact.process, fact.case_id) = (instance.process, instance.case_id))
    union all
    -- two processes for one case
    select process, case_id, 'Hồ sơ ' || case_id || ' có ' || count(*) || ' quy trình ' || process || ' cùng chạy.'
      from instance
     group by process, case_id
    having count(*) > 1
    union all
    -- the process belongs to another department than its case
    select fact.process, fact.case_id,
           fact.label || ': thuộc ' || fact.department || ' nhưng quy trình thuộc ' || coalesce(instance.department, 'không ai') || '.'
      from fact
      join instance on (instance.process, instance.case_id) = (fact.process, fact.case_id)
     where instance.department is distinct from fact.department
    union all
    -- a token that nothing can move: no task, no job, no subscription
    select token.process, token.case_id,
           'Hồ sơ ' || token.case_id || ': bước ' || token.activity || ' không có việc, lịch chạy hay sự kiện nào để đi tiếp.'
      from token
     where not exists (select from camunda.act_ru_task where execution_id_ = token.id)
       and not exists (select from camunda.act_ru_job where execution_id_ = token.id)
       -- a withdrawal is waited for at every step, and a case of conduct
       and not exists (select from camunda.act_ru_event_subscr
                        where execution_id_ = token.id
                          and event_name_ not in ('ProposalWithdrawn', 'NominationWithdrawn', 'ConductCaseOpened'))
    union all
    -- something is being looked into, the process runs, and neither shows it nor is about to
    select 'award-nomination', nomination_id,
           'Đề nghị ' || nomination_id || ': có vụ việc đang xem xét nhưng quy trình không tạm dừng.'
      from review.conduct_case
     where closed_at is null
       and exists (select from instance where (instance.process, instance.case_id) = ('award-nomination', nomination_id))
       and not exists (select from token where (token.process, token.case_id, token.activity)
                                               = ('award-nomination', nomination_id, 'CaseClosedAwaited'))
       and not exists (select from platform.wake_up
                        where (wake_up.process, wake_up.case_id, wake_up.message)
                              = ('award-nomination', nomination_id, 'ConductCaseOpened'))
    union all
    -- nothing is being looked into any more, but the token waits for the end of it and nothing is under way to wake it
    select token.process, token.case_id,
           'Đề nghị ' || token.case_id || ': vụ việc đã có kết luận nhưng bước CaseClosedAwaited không được đánh thức.'
      from token
     where (token.process, token.activity) = ('award-nomination', 'CaseClosedAwaited')
       and not exists (select from review.conduct_case where nomination_id = token.case_id and closed_at is null)
       and not exists (select from platform.wake_up
                        where (wake_up.process, wake_up.case_id, wake_up.message)
                              = ('award-nomination', token.case_id, 'ConductCaseClosed'))
    union all
    -- an open session that nobody can close
    select fact.process, fact.case_id, fact.label || ': đang bỏ phiếu nhưng không có bước kiểm phiếu.'
      from fact
     where fact.process = 'council-session'
       and fact.status = 'OPEN'
       and exists (select from instance where (instance.process, instance.case_id) = (fact.process, fact.case_id))
       and not exists (select from token
                        where (token.process, token.case_id, token.activity)
                              = (fact.process, fact.case_id, 'CloseVoting'))
    union all
    -- a wake-up for nothing
    select wake_up.process, wake_up.case_id,
           'Có lời đánh thức ' || wake_up.message || ' cho hồ sơ ' || wake_up.case_id || ' không tồn tại.'
      from platform.wake_up
     where wake_up.process in (select process from place)
       and not exists (select from fact where (fact.process, fact.case_id) = (wake_up.process, wake_up.case_id))
    union all
    -- a proposal and its nominations tell different stories
    select 'award-nomination', nomination.id,
           'Đề nghị ' || nomination.id || ' (' || nomination.name || '): trạng thái ' || nomination.status
               || ' không hợp với tờ trình ' || proposal.id || ' (' || proposal.status || ').'
      from nomination.nomination
      join nomination.proposal on proposal.id = nomination.proposal_id
     where case proposal.status
               when 'PREPARED' then 'DRAFT'
               -- rows that the unit adds are new to the office
               when 'SUPPLEMENTING' then case when nomination.status = 'DRAFT' then 'DRAFT' else 'RECEIVED' end
               when 'WITHDRAWN' then case when nomination.status = 'DECLINED' then 'DECLINED' else 'WITHDRAWN' end
               when 'RELEASED' then case when nomination.status in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'REFUSED')
                                         then 'ENDORSED' else nomination.status end
               else proposal.status
           end <> nomination.status
       -- a unit may withdraw some of what it has submitted
       and not (nomination.status = 'WITHDRAWN' and proposal.status not in ('DRAFT', 'PREPARED'))
    union all
    -- a withdrawn nomination stands on an agenda
    select 'award-nomination', nomination.id,
           'Đề nghị ' || nomination.id || ' (' || nomination.name || '): đơn vị đã rút nhưng vẫn ở trong chương trình phiên họp '
               || agenda_item.session || '.'
      from nomination.nomination
      join council.agenda_item on agenda_item.nomination = nomination.id
     where nomination.status = 'WITHDRAWN'
    union all
    -- a closed session and its nominations tell different stories
    select 'award-nomination', nomination.id,
           'Đề nghị ' || nomination.id || ' (' || nomination.name || '): trạng thái ' || nomination.status
               || ' không hợp với kết quả của phiên họp ' || session.id || '.'
      from council.session
      join council.agenda_item on agenda_item.session = session.id and not agenda_item.left_out
      join nomination.nomination on nomination.id = agenda_item.nomination
     where session.status = 'CLOSED'
       and (agenda_item.passed is null
            or agenda_item.passed <> (nomination.status in ('PASSED', 'SIGNED', 'STRUCK', 'RECORDED')))
    union all
    -- a signed decision and its nominations tell different stories
    select 'award-nomination', nomination.id,
           'Đề nghị ' || nomination.id || ' (' || nomination.name || '): trạng thái ' || nomination.status
               || ' không hợp với quyết định ' || decision.id || ' (' || decision.status || ').'
      from decision.decision
      join decision.line on line.decision_id = decision.id
      join nomination.nomination on nomination.id = line.nomination_id
     where case when decision.status not in ('SIGNED', 'ISSUED') then nomination.status not in ('PASSED')
                when line.strike_reason is not null then nomination.status <> 'STRUCK'
                else nomination.status not in ('SIGNED', 'RECORDED') end
    union all
    -- the register lacks an award, or has one too many
    select 'award-nomination', nomination.id,
           'Đề nghị ' || nomination.id || ' (' || nomination.name || '): trạng thái ' || nomination.status
               || case when register_entry.id is null then ' nhưng không có trong sổ khen thưởng.'
                       else ' nhưng lại có trong sổ khen thưởng.' end
      from nomination.nomination
      left join register.register_entry on register_entry.nomination_id = nomination.id
     where (nomination.status = 'RECORDED' and register_entry.id is null)
        or (nomination.status not in ('SIGNED', 'RECORDED') and register_entry.id is not null)
    union all
    -- an issued decision and the register count differently
    select 'decision-issuing', decision.id,
           'Quyết định ' || decision.id || ': danh sách có ' || count(line.id) || ' nhưng sổ khen thưởng có '
               || count(register_entry.id) || '.'
      from decision.decision
      join decision.line on line.decision_id = decision.id and line.strike_reason is null
      left join register.register_entry
        on register_entry.decision_id = decision.id and register_entry.nomination_id = line.nomination_id
     where decision.status = 'ISSUED'
     group by decision.id
    having count(line.id) <> count(register_entry.id)
)
select process, case_id,
       coalesce((select department from fact where (fact.process, fact.case_id) = (disagreement.process, disagreement.case_id)),
                (select min(department) from instance
                  where (instance.process, instance.case_id) = (disagreement.process, disagreement.case_id)),
                '') as department,
       sentence
  from disagreement
 order by process, case_id, sentence
