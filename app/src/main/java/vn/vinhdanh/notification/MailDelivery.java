package vn.vinhdanh.notification;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, each mail in a transaction of its own, which notes right after the server's answer that it is sent.
 * Only a crash between the two sends a mail again, under the same Message-ID.
 */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final MailServer server;
    private final Parcels parcels;
    private final Addressees addressees;
    private final Letters letters;
    private final TransactionTemplate ownTransaction;

    MailDelivery(
            MailServer server,
            Parcels parcels,
            Addressees addressees,
            Letters letters,
            PlatformTransactionManager transactions) {
        this.server = server;
        this.parcels = parcels;
        this.addressees = addressees;
        this.letters = letters;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Goes on until nothing is due or the server does not answer: it is then left alone until the next round. */
    void deliverDue() {
        var goesOn = server.isThere();
        while (goesOn) {
            goesOn = Boolean.TRUE.equals(ownTransaction.execute(running -> deliverNext()));
        }
    }

    private boolean deliverNext() {
        return parcels.next().map(this::deliver).orElse(false);
    }

    private boolean deliver(Parcel parcel) {
        if (parcel.mails().isEmpty()) {
            return true;
        }
        var problem = attempt(parcel);
        problem.ifPresentOrElse(why -> parcels.putOff(parcel, why), () -> parcels.sent(parcel));
        return problem.filter(MailProblem.UNREACHABLE::equals).isEmpty();
    }

    private Optional<MailProblem> attempt(Parcel parcel) {
        var person = addressees.reachable(parcel.recipient());
        if (person.isEmpty()) {
            return Optional.of(MailProblem.NO_ADDRESS);
        }
        try {
            server.send(letters.of(parcel, person.get()));
            return Optional.empty();
        } catch (MailException failure) {
            LOG.warn("Mail {} was not taken: {}", parcel.ids(), failure.getMessage());
            return Optional.of(MailProblem.of(failure));
        }
    }
}
