package vn.vinhdanh.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Passwords that were right a minute ago: a program sends its own with each call, and checking a slow hash each time would
 * take a tenth of a second of processor time. Kept as marks under a key that dies with the process.
 */
@Component
@Profile("!keycloak")
class RecentPasswords {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final String METHOD = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();

    RecentPasswords(Clock clock) {
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, METHOD);
    }

    boolean holds(String userName, String password) {
        var known = proofs.get(userName);
        return known != null
                && known.until().isAfter(clock.instant())
                && MessageDigest.isEqual(known.mark(), mark(userName, password));
    }

    void add(String userName, String password) {
        proofs.values().removeIf(proof -> proof.until().isBefore(clock.instant()));
        proofs.put(userName, new Proof(mark(userName, password), clock.instant().plus(REMEMBERED)));
    }

    private byte[] mark(String userName, String password) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(key);
            return mac.doFinal((userName + "\n" + password).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Proof(byte[] mark, Instant until) {}
}
