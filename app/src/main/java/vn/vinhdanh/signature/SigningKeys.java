package vn.vinhdanh.signature;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Refusal;

/** The signing keys of people and organisations, each behind a PIN that is kept nowhere. */
@Component
public class SigningKeys {

    private static final int SHORTEST_PIN = 6;

    private final JdbcClient database;
    private final TrustedRoots roots;
    private final PinAttempts attempts;
    private final Clock clock;

    SigningKeys(JdbcClient database, TrustedRoots roots, PinAttempts attempts, Clock clock) {
        this.database = database;
        this.roots = roots;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whose key the seal of a department is; a person's key is that of their user name. */
    public static String sealOf(String department) {
        return "organisation:" + department;
    }

    /**
     * Makes a key with a certificate whose subject says DEMO.
     *
     * @param owner user name of the person, or the code of the organisation; has no key yet
     * @param pin at least six characters; wiped afterwards
     */
    @Transactional
    public void createDemo(String owner, String commonName, String organisation, char[] pin) {
        try {
            if (pin.length < SHORTEST_PIN) {
                throw new IllegalArgumentException("a PIN has at least " + SHORTEST_PIN + " characters");
            }
            var root = roots.demoOrNew();
            var pair = Certificates.newKeyPair();
            var certificate = DemoCertificates.issue(commonName, organisation, pair.getPublic(), root, clock.instant());
            keep(owner, certificate, KeyFile.lock(pair.getPrivate(), List.of(certificate, root.certificate()), pin));
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    public boolean exists(String owner) {
        return !database.sql("select 1 from signature.signing_key where owner = :owner")
                .param("owner", owner)
                .query()
                .listOfRows()
                .isEmpty();
    }

    /** Whether keys of the demonstration are here; production does not start with them. */
    public boolean anyDemo() {
        return database.sql("select exists (select 1 from signature.signing_key where demo)"
                        + " or exists (select 1 from signature.trusted_root where demo)")
                .query(Boolean.class)
                .single();
    }

    /** The root of the demonstration's certificates; there must be a demonstration. */
    public X509Certificate demoRoot() {
        return roots.demo()
                .orElseThrow(() -> new IllegalStateException("there is no demonstration here"))
                .certificate();
    }

    /** The key for one signature; a wrong PIN is refused and counted, the PIN is left for the caller to wipe. */
    UnlockedKey unlock(String owner, char[] pin) {
        if (!exists(owner)) {
            throw Refusal.of("signature.key.missing");
        }
        if (pin.length == 0) {
            throw Refusal.at("pin", "signature.pin.empty");
        }
        var left = attempts.begin(owner);
        var key = open(owner, pin).orElseThrow(() -> attempts.wrong(owner, left));
        attempts.succeeded(owner);
        return key;
    }

    private Optional<UnlockedKey> open(String owner, char[] pin) {
        return database.sql("select pkcs12, demo from signature.signing_key where owner = :owner")
                .param("owner", owner)
                .query((row, number) -> KeyFile.open(row.getBytes("pkcs12"), pin, row.getBoolean("demo")))
                .single();
    }

    private void keep(String owner, X509Certificate certificate, byte[] keyFile) {
        database.sql("insert into signature.signing_key (owner, certificate, pkcs12, demo, created_at)"
                        + " values (:owner, :certificate, :pkcs12, true, :now)")
                .param("owner", owner)
                .param("certificate", Certificates.encoded(certificate))
                .param("pkcs12", keyFile)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
