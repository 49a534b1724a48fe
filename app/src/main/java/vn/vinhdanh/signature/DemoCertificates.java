package vn.vinhdanh.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** How certificates of the demonstration are written: every subject says DEMO, so that no reader takes them for real. */
final class DemoCertificates {

    static final String MARK = "DEMO";

    static final String ALGORITHM = "SHA256withECDSA";

    /** Signing of documents (RFC 9336), and of mail, without which NSS and so poppler do not trust it. */
    private static final ExtendedKeyUsage PURPOSE = new ExtendedKeyUsage(new KeyPurposeId[] {
        KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36")), KeyPurposeId.id_kp_emailProtection
    });

    private static final Duration BACKDATED = Duration.ofMinutes(5);
    private static final Duration ROOT_LIFE = Duration.ofDays(3650);
    private static final Duration LIFE = Duration.ofDays(1095);

    private DemoCertificates() {}

    static X509Certificate root(KeyPair pair, Instant now) {
        var name = name("Vinh Danh " + MARK + " Root CA", "Vinh Danh " + MARK);
        try {
            var certificate = builder(name, name, pair.getPublic(), now, ROOT_LIFE)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return signed(certificate, pair.getPrivate());
        } catch (Exception unexpected) {
            throw new IllegalStateException("the root of the demonstration cannot be made", unexpected);
        }
    }

    static X509Certificate issue(String commonName, String organisation, PublicKey owner, DemoRoot root, Instant now) {
        var subject = name(commonName + " (" + MARK + ")", organisation);
        var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        try {
            var issuerKey = new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.certificate());
            var certificate = builder(issuer(root), subject, owner, now, LIFE)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, usage)
                    .addExtension(Extension.extendedKeyUsage, false, PURPOSE)
                    .addExtension(Extension.authorityKeyIdentifier, false, issuerKey)
                    .addExtension(Extension.cRLDistributionPoints, false, DemoRevocations.place());
            return signed(certificate, root.key());
        } catch (Exception unexpected) {
            throw new IllegalStateException("a certificate of the demonstration cannot be made", unexpected);
        }
    }

    static X500Name issuer(DemoRoot root) {
        return X500Name.getInstance(root.certificate().getSubjectX500Principal().getEncoded());
    }

    private static X500Name name(String commonName, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.OU, MARK)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant now, Duration life)
            throws GeneralSecurityException, CertIOException {
        var serial = new BigInteger(127, new SecureRandom());
        var from = Date.from(now.minus(BACKDATED));
        var to = Date.from(now.plus(life));
        return new JcaX509v3CertificateBuilder(issuer, serial, from, to, subject, key)
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    }

    private static X509Certificate signed(X509v3CertificateBuilder certificate, PrivateKey issuer)
            throws OperatorCreationException, CertificateException {
        return new JcaX509CertificateConverter()
                .getCertificate(certificate.build(new JcaContentSignerBuilder(ALGORITHM).build(issuer)));
    }
}
