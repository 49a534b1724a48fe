package vn.vinhdanh.notification;

import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.platform.engine.CurrentActor;

/** Takes what is to be told; the mails stand or fall with the fact of the running transaction. */
@Component
class Outbox {

    private final MailServer server;
    private final MailRows rows;
    private final DigestHour digestHour;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Outbox(
            MailServer server,
            MailRows rows,
            DigestHour digestHour,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.server = server;
        this.rows = rows;
        this.digestHour = digestHour;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** One mail to each of the people who has an address and wishes mail, and none to whoever causes it: they know. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Notice notice, Collection<Account> people) {
        var told = people.stream()
                .filter(person -> person.email() != null && !isActing(person))
                .map(Account::userName)
                .toList();
        if (server.isThere() && !told.isEmpty()) {
            rows.insert(notice, told, digestHour.next());
            events.publishEvent(new MailsWritten());
        }
    }

    private boolean isActing(Account person) {
        return currentActor
                .find()
                .filter(actor -> actor.userName().equals(person.userName()))
                .isPresent();
    }
}
