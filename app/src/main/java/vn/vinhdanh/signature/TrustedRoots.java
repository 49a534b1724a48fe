package vn.vinhdanh.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roots whose certificates count: those an administrator put in, and the one of the demonstration. */
@Component
class TrustedRoots {

    private final JdbcClient database;
    private final Clock clock;

    TrustedRoots(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<X509Certificate> all() {
        return database
                .sql("select certificate from signature.trusted_root order by id")
                .query(byte[].class)
                .list()
                .stream()
                .map(Certificates::read)
                .toList();
    }

    Optional<DemoRoot> demo() {
        return database.sql("select certificate, demo_key from signature.trusted_root where demo")
                .query((row, number) -> demoRoot(row))
                .optional();
    }

    /** The lists of revoked certificates at hand: the one of the demonstration's root. */
    List<byte[]> revocations() {
        return demo().map(root -> DemoRevocations.now(root, clock.instant())).stream()
                .toList();
    }

    /** The root of the demonstration, made on first use; of two that make it at once the first stays. */
    DemoRoot demoOrNew() {
        return demo().orElseGet(() -> {
            keepNewDemo();
            return demo().orElseThrow();
        });
    }

    private void keepNewDemo() {
        var pair = Certificates.newKeyPair();
        var certificate = DemoCertificates.root(pair, clock.instant());
        database.sql("insert into signature.trusted_root (certificate, demo, demo_key, created_at)"
                        + " values (:certificate, true, :key, :now) on conflict do nothing")
                .param("certificate", Certificates.encoded(certificate))
                .param("key", pair.getPrivate().getEncoded())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DemoRoot demoRoot(ResultSet row) throws SQLException {
        try {
            var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(row.getBytes("demo_key")));
            return new DemoRoot(Certificates.read(row.getBytes("certificate")), key);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key of the demonstration's root cannot be read", broken);
        }
    }
}
