package vn.vinhdanh.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.PBEParameterSpec;

/** A private key and its chain as PKCS#12; only the key is encrypted, by the owner's PIN. */
final class KeyFile {

    private static final String ALIAS = "key";
    /** A PIN is short: each guess at a stolen file shall cost a fifth of a second, not a microsecond. */
    private static final int ITERATIONS = 210_000;

    /** The PIN guards the key alone: as the file's password it could be guessed by the file's cheap checksum. */
    private static final char[] NO_PASSWORD = {};

    private KeyFile() {}

    static byte[] lock(PrivateKey key, List<X509Certificate> chain, char[] pin) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        try {
            var file = KeyStore.getInstance("PKCS12");
            file.load(null, null);
            file.setEntry(
                    ALIAS,
                    new KeyStore.PrivateKeyEntry(key, chain.toArray(X509Certificate[]::new)),
                    new KeyStore.PasswordProtection(
                            pin, "PBEWithHmacSHA256AndAES_256", new PBEParameterSpec(salt, ITERATIONS)));
            var content = new ByteArrayOutputStream();
            file.store(content, NO_PASSWORD);
            return content.toByteArray();
        } catch (GeneralSecurityException | IOException unexpected) {
            throw new IllegalStateException("a signing key cannot be kept", unexpected);
        }
    }

    /** The key, or nothing when the PIN is wrong. */
    static Optional<UnlockedKey> open(byte[] content, char[] pin, boolean demo) {
        try {
            var file = KeyStore.getInstance("PKCS12");
            file.load(new ByteArrayInputStream(content), NO_PASSWORD);
            var chain = Arrays.stream(file.getCertificateChain(ALIAS))
                    .map(X509Certificate.class::cast)
                    .toList();
            return Optional.of(new UnlockedKey((PrivateKey) file.getKey(ALIAS, pin), chain, demo));
        } catch (UnrecoverableKeyException wrongPin) {
            return Optional.empty();
        } catch (GeneralSecurityException | IOException unexpected) {
            throw new IllegalStateException("a kept signing key cannot be read", unexpected);
        }
    }
}
