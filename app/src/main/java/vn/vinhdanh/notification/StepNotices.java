package vn.vinhdanh.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.engine.StepOpened;

/** Tells those for whom a step begins to wait. */
@Component
class StepNotices {

    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Accounts accounts;

    StepNotices(Outbox outbox, NoticeTexts texts, Accounts accounts) {
        this.outbox = outbox;
        this.texts = texts;
        this.accounts = accounts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StepOpened step) {
        outbox.put(texts.of(step), people(step));
    }

    private List<Account> people(StepOpened step) {
        var assignee = step.assignee();
        return assignee == null
                ? accounts.members(step.candidateGroups(), step.department())
                : accounts.all(List.of(assignee));
    }
}
