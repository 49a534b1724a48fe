package vn.vinhdanh.review.overview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.nomination.DaysInHand;
import vn.vinhdanh.nomination.DaysInHand.Days;
import vn.vinhdanh.nomination.ProposalQueue;
import vn.vinhdanh.nomination.QueuedProposal;
import vn.vinhdanh.platform.engine.CaseTask;
import vn.vinhdanh.platform.engine.CaseTasks;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.review.AppraisalCounts;
import vn.vinhdanh.review.AppraisalCounts.Count;

/** Joins what has come in with its verdicts and with who has taken it, in a fixed number of statements a page. */
@Component
@Transactional(readOnly = true)
class Overview {

    private static final String PROCESS = "unit-proposal";
    private static final List<String> STEPS = List.of("ReceiveProposal", "AppraiseProposal");

    private final ProposalQueue queue;
    private final AppraisalCounts counts;
    private final CaseTasks tasks;
    private final HearingList hearings;
    private final Accounts accounts;
    private final DaysInHand days;

    Overview(
            ProposalQueue queue,
            AppraisalCounts counts,
            CaseTasks tasks,
            HearingList hearings,
            Accounts accounts,
            DaysInHand days) {
        this.queue = queue;
        this.counts = counts;
        this.tasks = tasks;
        this.hearings = hearings;
        this.accounts = accounts;
        this.days = days;
    }

    int pages(String department, OverviewForm form) {
        var rows = queue.count(department, form.asked());
        return PageNumber.count(rows, ProposalQueue.PAGE);
    }

    List<OverviewRow> page(String department, OverviewForm form, int page) {
        var proposals = queue.page(department, form.asked(), page);
        var ids = proposals.stream().map(QueuedProposal::id).toList();
        var verdicts = counts.of(ids);
        var waiting = tasks.of(PROCESS, STEPS, ids);
        var names = names(waiting);
        var heard = hearings.of(ids);
        var held = days.of(ids);
        return proposals.stream()
                .map(proposal -> row(
                        proposal,
                        verdicts.getOrDefault(proposal.id(), new Count(proposal.id(), 0, 0)),
                        waiting.get(proposal.id()),
                        names,
                        heard.getOrDefault(proposal.id(), List.of()),
                        held.get(proposal.id())))
                .toList();
    }

    private static OverviewRow row(
            QueuedProposal proposal,
            Count count,
            @Nullable CaseTask task,
            Map<String, String> names,
            List<Hearing> hearings,
            @Nullable Days days) {
        return new OverviewRow(
                proposal,
                count.endorsed(),
                count.declined(),
                task == null ? null : task.id(),
                task == null || task.assignee() == null ? null : names.get(task.assignee()),
                hearings,
                days);
    }

    private Map<String, String> names(Map<Long, CaseTask> waiting) {
        var takers = waiting.values().stream()
                .map(CaseTask::assignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return accounts.all(takers).stream().collect(Collectors.toMap(Account::userName, Account::fullName));
    }
}
