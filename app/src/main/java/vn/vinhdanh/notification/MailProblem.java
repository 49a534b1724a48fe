package vn.vinhdanh.notification;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Why a mail was not taken. */
enum MailProblem {
    /** The server does not answer, or stopped answering. */
    UNREACHABLE(false),
    /** The server does not accept our name and password. */
    SIGN_IN(false),
    /** The server does not accept the address from which we write. */
    SENDER_REFUSED(false),
    /** The server asks to come back later. */
    LATER(false),
    /** The server will never take mail for this address. */
    ADDRESS_REFUSED(true),
    /** The server will never take this mail. */
    REFUSED(true),
    /** What stands there cannot be an address. */
    NO_ADDRESS(true);

    private final boolean hopeless;

    MailProblem(boolean hopeless) {
        this.hopeless = hopeless;
    }

    /** Whether another attempt would end the same way. */
    boolean isHopeless() {
        return hopeless;
    }

    /** Key of the sentence for the admin. */
    String text() {
        return "notification.problem." + name();
    }

    static MailProblem of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return SIGN_IN;
        }
        if (!(failure instanceof MailSendException unsent)) {
            return NO_ADDRESS;
        }
        return Stream.of(unsent.getMessageExceptions())
                .flatMap(cause -> chain(cause).stream())
                .flatMap(cause -> Stream.ofNullable(answer(cause)))
                .findFirst()
                .orElse(UNREACHABLE);
    }

    /** What the server answered, null where it did not come to an answer. */
    private static @Nullable MailProblem answer(Exception cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return isFinal(address.getReturnCode()) ? ADDRESS_REFUSED : LATER;
        }
        if (cause instanceof SMTPSenderFailedException) {
            return SENDER_REFUSED;
        }
        return cause instanceof SMTPSendFailedException mail && mail.getReturnCode() > 0
                ? isFinal(mail.getReturnCode()) ? REFUSED : LATER
                : null;
    }

    private static boolean isFinal(int code) {
        return code >= 500;
    }

    /** The innermost first: there stands whose fault it is. */
    private static List<Exception> chain(Exception outermost) {
        var chain = new ArrayList<Exception>();
        @Nullable Exception link = outermost;
        while (link != null) {
            chain.add(0, link);
            link = link instanceof MessagingException mail ? mail.getNextException() : null;
        }
        return chain;
    }
}
