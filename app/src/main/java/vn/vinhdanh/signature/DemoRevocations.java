package vn.vinhdanh.signature;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The list of revoked certificates of the demonstration: made by its root when a signature is checked, never fetched. */
final class DemoRevocations {

    /** A name that no network resolves (RFC 6761). */
    private static final String PLACE = "http://vinhdanh.invalid/demo.crl";

    private static final Duration LIFE = Duration.ofDays(1);

    private DemoRevocations() {}

    /** The list as of now: none is revoked. */
    static byte[] now(DemoRoot root, Instant now) {
        try {
            return new X509v2CRLBuilder(DemoCertificates.issuer(root), Date.from(now))
                    .setNextUpdate(Date.from(now.plus(LIFE)))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.certificate()))
                    .addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())))
                    .build(new JcaContentSignerBuilder(DemoCertificates.ALGORITHM).build(root.key()))
                    .getEncoded();
        } catch (Exception unexpected) {
            throw new IllegalStateException("the list of revoked certificates cannot be made", unexpected);
        }
    }

    static CRLDistPoint place() {
        var address = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, PLACE));
        return new CRLDistPoint(
                new DistributionPoint[] {new DistributionPoint(new DistributionPointName(address), null, null)});
    }
}
