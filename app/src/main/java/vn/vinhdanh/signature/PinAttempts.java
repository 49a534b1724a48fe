package vn.vinhdanh.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.platform.Refusal;

/**
 * Counts the attempts at a PIN. An attempt is counted before it is tried and in a transaction of its own: neither many
 * guesses at once nor the rollback of the refused signing gives a guess for free.
 */
@Component
class PinAttempts {

    static final int ALLOWED = 5;
    static final Duration REST = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate apart;

    PinAttempts(JdbcClient database, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts an attempt and says how many are left after it; refuses while the key rests. */
    int begin(String owner) {
        var count = apart.execute(status -> count(owner));
        if (count == null || count.isEmpty()) {
            throw resting(owner);
        }
        return ALLOWED - count.get();
    }

    void succeeded(String owner) {
        apart.executeWithoutResult(status -> database.sql("update signature.signing_key"
                        + " set failed_attempts = 0, locked_until = null where owner = :owner")
                .param("owner", owner)
                .update());
    }

    /** The refusal of a wrong PIN, with what remains. */
    Refusal wrong(String owner, int left) {
        return left > 0 ? Refusal.at("pin", "signature.pin.wrong", left) : resting(owner);
    }

    private Optional<Integer> count(String owner) {
        return database.sql("""
                        update signature.signing_key
                           set failed_attempts = case when locked_until is null then failed_attempts else 0 end + 1,
                               locked_until = case when locked_until is null and failed_attempts + 1 >= :allowed
                                                   then cast(:until as timestamptz) end
                         where owner = :owner and (locked_until is null or locked_until <= :now)
                        returning failed_attempts
                        """)
                .param("owner", owner)
                .param("allowed", ALLOWED)
                .param("now", now())
                .param("until", now().plus(REST))
                .query(Integer.class)
                .optional();
    }

    private Refusal resting(String owner) {
        var until = database.sql("select locked_until from signature.signing_key where owner = :owner")
                .param("owner", owner)
                .query(OffsetDateTime.class)
                .optional()
                .orElseGet(this::now);
        var time = DateTimeFormatter.ofPattern("HH:mm:ss").format(until.atZoneSameInstant(SigningLooks.VIETNAM));
        return Refusal.at("pin", "signature.pin.resting", time);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
