package vn.vinhdanh.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.engine.NearDeadlines;
import vn.vinhdanh.platform.engine.StepDue;

/** Reminds whoever has a step, or may take it, that its last day draws near; each of them once. */
@Component
class Reminders {

    private final NearDeadlines near;
    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Accounts accounts;

    Reminders(NearDeadlines near, Outbox outbox, NoticeTexts texts, Accounts accounts) {
        this.near = near;
        this.outbox = outbox;
        this.texts = texts;
        this.accounts = accounts;
    }

    /** Writes what is missing; saying so again, or on two nodes at once, writes nothing twice. */
    @Transactional
    public void write() {
        near.now().forEach(step -> outbox.put(texts.of(step), people(step)));
    }

    private List<Account> people(StepDue step) {
        var assignee = step.assignee();
        return assignee == null
                ? accounts.members(step.candidateGroups(), step.department())
                : accounts.all(List.of(assignee));
    }
}
